import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

/** What an officer's tab says, in the language that was chosen. */
export const inboxText = textPart(
  import.meta.glob<Text['inbox']>('../../../shared/text/{??,???}.ts', { import: 'inbox' }),
);
