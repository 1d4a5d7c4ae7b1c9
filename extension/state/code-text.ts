import { computed } from '@preact/signals';
import { textPart } from './language.ts';

type Text = typeof import('../../shared/text/vi.ts');

const slip = textPart(
  import.meta.glob<Text['slip']>('../../shared/text/{??,???}.ts', { import: 'slip' }),
);
const slips = textPart(
  import.meta.glob<Text['slips']>('../../shared/text/{??,???}.ts', { import: 'slips' }),
);
const counterCode = textPart(
  import.meta.glob<Text['counterCode']>('../../shared/text/{??,???}.ts', { import: 'counterCode' }),
);

/** What the pages about codes say. */
export const codeText = computed(() => ({
  slip: slip.value,
  slips: slips.value,
  counterCode: counterCode.value,
}));
