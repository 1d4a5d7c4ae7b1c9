import { html } from 'hono/html';
import type { SignalCount } from '../../shared/contract/signal-count.ts';
import { fill } from '../../shared/text/fill.ts';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

/** How many signals are in sight, and where the page says what that is. */
export function signalLine(signals: readonly SignalCount[], language: Language): Html {
  const { signals: text } = textIn(language);
  if (signals.length === 0) return html`${text.none}`;
  const count = signals.reduce((sum, one) => sum + one.count, 0);
  return html`${fill(text.some, { count })} <a href="#signals">${text.what}</a>`;
}

/** What signals are, and how many there are of each kind; nothing when there are none. */
export function signalSection(signals: readonly SignalCount[], language: Language): Html | '' {
  if (signals.length === 0) return '';
  const { signals: text } = textIn(language);
  const kinds = signals.map(({ signal, count }) => html`<li>${text.kinds[signal]}: ${count}</li>`);
  return html`<section class="card" id="signals">
    <h2>${text.title}</h2>
    <p>${text.explain}</p>
    <ul>
      ${kinds}
    </ul>
    <p class="hint">${text.noNames}</p>
  </section>`;
}
