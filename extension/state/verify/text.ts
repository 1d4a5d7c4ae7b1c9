import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

/** What a check of the public logs finds, in words. */
export const monitorText = textPart(
  import.meta.glob<Text['monitor']>('../../../shared/text/{??,???}.ts', { import: 'monitor' }),
);

/** What the page of a check says. */
export const verifyText = textPart(
  import.meta.glob<Text['verify']>('../../../shared/text/{??,???}.ts', { import: 'verify' }),
);
