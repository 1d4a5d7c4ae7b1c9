import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const signalDesk = byLanguage(
  import.meta.glob<Text['signalDesk']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'signalDesk',
  }),
);
const signals = byLanguage(
  import.meta.glob<Text['signals']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'signals',
  }),
);

/** What Mặt trận reads about signals. */
export const signalText = computed(() => ({
  ...partIn(signalDesk, language.value),
  kinds: partIn(signals, language.value).kinds,
}));
