import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

/** What leader and Mặt trận read where they decide on comments. */
export const moderationText = textPart(
  import.meta.glob<Text['moderation']>('../../../shared/text/{??,???}.ts', {
    import: 'moderation',
  }),
);
