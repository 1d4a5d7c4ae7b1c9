import { html } from 'hono/html';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

/** Leads to the page on which a concern is sealed for Mặt trận. */
export function concernLink(commune: string, language: Language): Html {
  const { link } = textIn(language).concernPage;
  return html`<a href="/concern/${commune}?lang=${language}">${link}</a>`;
}
