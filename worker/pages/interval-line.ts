import { html } from 'hono/html';
import type { Interval } from '../../shared/statistics/wilson.ts';
import type { Html } from './layout.ts';

/**
 * An interval drawn on a line from 0 to 100: the band, and a mark at the
 * value. It is a picture only: the words beside it say the same.
 */
export function intervalLine({ value, low, high }: Interval): Html {
  const at = (share: number) => (2 + share * 196).toFixed(1);
  const width = Math.max(2, (high - low) * 196).toFixed(1);
  return html`<svg class="interval" viewBox="0 0 200 24" aria-hidden="true" focusable="false">
    <line class="axis" x1="2" y1="12" x2="198" y2="12" />
    ${[0, 0.5, 1].map((tick) => html`<line class="axis" x1="${at(tick)}" y1="8" x2="${at(tick)}" y2="16" />`)}
    <rect class="band" x="${at(low)}" y="6" width="${width}" height="12" rx="6" />
    <line class="mark" x1="${at(value)}" y1="2" x2="${at(value)}" y2="22" />
  </svg>`;
}
