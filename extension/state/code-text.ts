import { computed } from '@preact/signals';
import { byLanguage, partIn } from './by-language.ts';
import { language } from './text.ts';

type Text = typeof import('../../shared/text/vi.ts');

// Each part of the texts by itself, so that no more is bundled.
const slip = byLanguage(
  import.meta.glob<Text['slip']>('../../shared/text/{??,???}.ts', { eager: true, import: 'slip' }),
);
const slips = byLanguage(
  import.meta.glob<Text['slips']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'slips',
  }),
);
const counterCode = byLanguage(
  import.meta.glob<Text['counterCode']>('../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'counterCode',
  }),
);

/** What the pages about codes say. */
export const codeText = computed(() => ({
  slip: partIn(slip, language.value),
  slips: partIn(slips, language.value),
  counterCode: partIn(counterCode, language.value),
}));
