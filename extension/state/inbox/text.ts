import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

// This part of the texts by itself, so that no more is bundled.
const inbox = byLanguage(
  import.meta.glob<Text['inbox']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'inbox',
  }),
);

/** What an officer's tab says, in the language that was chosen. */
export const inboxText = computed(() => partIn(inbox, language.value));
