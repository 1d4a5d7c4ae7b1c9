import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

/** What the leader's pages say, in the language that was chosen. */
export const communeText = textPart(
  import.meta.glob<Text['administration']>('../../../shared/text/{??,???}.ts', {
    import: 'administration',
  }),
);
