import { textPart } from './language.ts';

type Text = typeof import('../../shared/text/vi.ts');

/** What the page about the users of a browser says. */
export const membersText = textPart(
  import.meta.glob<Text['members']>('../../shared/text/{??,???}.ts', { import: 'members' }),
);
