import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const monitor = byLanguage(
  import.meta.glob<Text['monitor']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'monitor',
  }),
);

/** What a check of the public logs finds, in words. */
export const monitorText = computed(() => partIn(monitor, language.value));

const verify = byLanguage(
  import.meta.glob<Text['verify']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'verify',
  }),
);

/** What the page of a check says. */
export const verifyText = computed(() => partIn(verify, language.value));
