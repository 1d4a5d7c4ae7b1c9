import { computed } from '@preact/signals';
import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const board = textPart(
  import.meta.glob<Text['board']>('../../../shared/text/{??,???}.ts', { import: 'board' }),
);

/** What the page of reports says, in the language that was chosen. */
export const reportText = textPart(
  import.meta.glob<Text['report']>('../../../shared/text/{??,???}.ts', { import: 'report' }),
);
/** What the issuers of codes are called, as on the board. */
export const issuerNames = computed(() => board.value.issuers);
