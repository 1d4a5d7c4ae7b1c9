import { computed } from '@preact/signals';
import { concern as english, oversight as englishOversight } from '../../../shared/text/en.ts';
import { questions as englishQuestions } from '../../../shared/text/en.ts';
import {
  concern as vietnamese,
  oversight as vietnameseOversight,
  questions as vietnameseQuestions,
} from '../../../shared/text/vi.ts';
import { language } from '../text.ts';

const texts = {
  vi: {
    ...vietnameseOversight,
    reasons: vietnamese.reasons,
    kinds: { ...vietnameseQuestions.observed, pressed: vietnamese.pressed },
  },
  en: {
    ...englishOversight,
    reasons: english.reasons,
    kinds: { ...englishQuestions.observed, pressed: english.pressed },
  },
};

/** What Mặt trận's page says, in the language that was chosen. */
export const oversightText = computed(() => texts[language.value]);
