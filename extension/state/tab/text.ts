import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const tabs = byLanguage(
  import.meta.glob<Text['tabs']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'tabs',
  }),
);

/** What all tabs of leader and Mặt trận say. */
export const tabText = computed(() => partIn(tabs, language.value));
