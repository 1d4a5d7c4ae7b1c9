import { html } from 'hono/html';
import type { TrendPoint } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

const WIDTH = 320;
const HEIGHT = 120;
const MOST = 26;

/** The scores of the last releases: each an interval and a dot, with a list that says the same. */
export function trendChart(points: readonly TrendPoint[], language: Language): Html | '' {
  const shown = points.slice(-MOST);
  if (shown.length < 2) return '';
  const { board: text } = textIn(language);
  return html`<figure class="trend">
    <figcaption>${text.trend}</figcaption>
    <svg viewBox="0 0 ${WIDTH} ${HEIGHT}" aria-hidden="true" focusable="false">
      ${[0, 0.5, 1].map(
        (share) =>
          html`<line
              class="axis"
              x1="28"
              y1="${height(share)}"
              x2="${WIDTH}"
              y2="${height(share)}"
            />
            <text class="tick" x="0" y="${height(share)}" dy="4">${share * 100}</text>`,
      )}
      ${shown.map((point, index) => pointMark(point, place(index, shown.length)))}
    </svg>
    <details>
      <summary>${text.trendWords}</summary>
      <ol class="plain">
        ${shown.map((point) => html`<li>${pointWords(point, language)}</li>`)}
      </ol>
    </details>
  </figure>`;
}

function pointMark({ score }: TrendPoint, x: string): Html | '' {
  if (score === null) return '';
  return html`<line
      class="band"
      x1="${x}"
      y1="${height(score.low)}"
      x2="${x}"
      y2="${height(score.high)}"
    />
    <circle class="mark" cx="${x}" cy="${height(score.value)}" r="4" />`;
}

function pointWords({ release, score, ratings }: TrendPoint, language: Language): string {
  const { board: text } = textIn(language);
  const words = score === null ? text.unsureOnly : String(Math.round(score.value * 100));
  return fill(text.trendRow, { number: release, score: words, ratings });
}

function place(index: number, count: number): string {
  return (40 + (index * (WIDTH - 52)) / (count - 1)).toFixed(1);
}

function height(share: number): string {
  return (HEIGHT - 6 - share * (HEIGHT - 12)).toFixed(1);
}
