import { computed } from '@preact/signals';
import { textPart } from '../language.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const signalDesk = textPart(
  import.meta.glob<Text['signalDesk']>('../../../shared/text/{??,???}.ts', {
    import: 'signalDesk',
  }),
);
const signals = textPart(
  import.meta.glob<Text['signals']>('../../../shared/text/{??,???}.ts', { import: 'signals' }),
);

/** What Mặt trận reads about signals. */
export const signalText = computed(() => ({
  ...signalDesk.value,
  kinds: signals.value.kinds,
}));
