import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

// Each part of the texts by itself, so that no more is bundled.
const oversight = byLanguage(
  import.meta.glob<Text['oversight']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'oversight',
  }),
);
const concern = byLanguage(
  import.meta.glob<Text['concern']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'concern',
  }),
);
const questions = byLanguage(
  import.meta.glob<Text['questions']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'questions',
  }),
);

/** What Mặt trận's page says, in the language that was chosen. */
export const oversightText = computed(() => {
  const { pressed, reasons } = partIn(concern, language.value);
  const { observed } = partIn(questions, language.value);
  return { ...partIn(oversight, language.value), reasons, kinds: { ...observed, pressed } };
});
