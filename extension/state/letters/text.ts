import { computed } from '@preact/signals';
import type { LetterKind } from '../../../shared/letter/letter.ts';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

// Each part of the texts by itself, so that no more is bundled.
const desk = byLanguage(
  import.meta.glob<Text['letterDesk']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'letterDesk',
  }),
);
const usual = byLanguage(
  import.meta.glob<Text['letterTemplates']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'letterTemplates',
  }),
);

/** What the tab of letters says, in the language that was chosen. */
export const letterText = computed(() => partIn(desk, language.value));

/** The usual wording of letters, in the same language. */
export const usualTemplates = computed<Readonly<Record<LetterKind, string>>>(() =>
  partIn(usual, language.value),
);
