import { type Draft, missingIn } from './model.ts';
import { change, type Page } from './page.ts';
import { review } from './send-concern.ts';

/** Takes what was written: it is sealed anew, and what was pointed out as missing goes away with it. */
export function edit(page: Page, part: Partial<Draft>): void {
  const draft = { ...page.model.draft, ...part };
  const missing = page.model.missing.length > 0 ? missingIn(draft) : [];
  change(page, { draft, missing, sealing: null });
}

/** On to the review, or a word about what is missing. */
export function goOn(page: Page): void {
  const missing = missingIn(page.model.draft);
  if (missing.length === 0) return void review(page);
  change(page, { missing, alert: null, alerts: page.model.alerts + 1 });
}
