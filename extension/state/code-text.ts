import { computed } from '@preact/signals';
import * as english from '../../shared/text/en.ts';
import * as vietnamese from '../../shared/text/vi.ts';
import { language } from './text.ts';

const texts = {
  vi: {
    slip: vietnamese.slip,
    slips: vietnamese.slips,
    counterCode: vietnamese.counterCode,
  },
  en: {
    slip: english.slip,
    slips: english.slips,
    counterCode: english.counterCode,
  },
};

/** What the pages about codes say. */
export const codeText = computed(() => texts[language.value]);
