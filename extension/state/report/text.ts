import { computed } from '@preact/signals';
import { byLanguage, partIn } from '../by-language.ts';
import { language } from '../text.ts';

type Text = typeof import('../../../shared/text/vi.ts');

// Each part of the texts by itself, so that no more is bundled.
const report = byLanguage(
  import.meta.glob<Text['report']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'report',
  }),
);
const board = byLanguage(
  import.meta.glob<Text['board']>('../../../shared/text/{??,???}.ts', {
    eager: true,
    import: 'board',
  }),
);

/** What the page of reports says, in the language that was chosen. */
export const reportText = computed(() => partIn(report, language.value));
/** What the issuers of codes are called, as on the board. */
export const issuerNames = computed(() => partIn(board, language.value).issuers);
