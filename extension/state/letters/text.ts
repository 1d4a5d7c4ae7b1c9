import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

/** What the tab of letters says, in the language that was chosen. */
export const letterText = textPart(
  import.meta.glob<Text['letterDesk']>('../../../shared/text/{??,???}.ts', {
    import: 'letterDesk',
  }),
);

/** The usual wording of letters, in the same language. */
export const usualTemplates = textPart(
  import.meta.glob<Text['letterTemplates']>('../../../shared/text/{??,???}.ts', {
    import: 'letterTemplates',
  }),
);
