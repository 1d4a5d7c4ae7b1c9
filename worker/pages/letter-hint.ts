import { html } from 'hono/html';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

/** Leads to a letter; shown by script once there is one for a code that this device keeps. */
export function letterHint(commune: string, language: Language): Html {
  return html`<p id="letter-hint" class="card" data-commune="${commune}" hidden>
    <a href="/letter/${commune}?lang=${language}">${textIn(language).letterPage.hint}</a>
  </p>`;
}
