import { computed } from '@preact/signals';
import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const oversight = textPart(
  import.meta.glob<Text['oversight']>('../../../shared/text/{??,???}.ts', { import: 'oversight' }),
);
const concern = textPart(
  import.meta.glob<Text['concern']>('../../../shared/text/{??,???}.ts', { import: 'concern' }),
);
const questions = textPart(
  import.meta.glob<Text['questions']>('../../../shared/text/{??,???}.ts', { import: 'questions' }),
);

/** What Mặt trận's page says, in the language that was chosen. */
export const oversightText = computed(() => {
  const { pressed, reasons } = concern.value;
  const { observed } = questions.value;
  return { ...oversight.value, reasons, kinds: { ...observed, pressed } };
});
