import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

const moderation = byLanguage(
  import.meta.glob<Text['moderation']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'moderation',
  }),
);

/** What leader and Mặt trận read where they decide on comments. */
export const moderationText = computed(() => partIn(moderation, language.value));
