import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

/** What all tabs of leader and Mặt trận say. */
export const tabText = textPart(
  import.meta.glob<Text['tabs']>('../../../shared/text/{??,???}.ts', { import: 'tabs' }),
);
