import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

// Each part of the texts by itself, so that no more is bundled.
const administration = byLanguage(
  import.meta.glob<Text['administration']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'administration',
  }),
);

/** What the leader's pages say, in the language that was chosen. */
export const communeText = computed(() => partIn(administration, language.value));
