import type { Thresholds } from '../../shared/statistics/release-rule.ts';
import { fill } from '../../shared/text/fill.ts';
import { text } from '../state/text.ts';

/** Why there is no figure yet, and that nothing is lost. */
export function NotEnough({ thresholds }: { thresholds: Thresholds }) {
  const { notEnough } = text.value.extension;
  return (
    <section class="card">
      <svg class="bud" viewBox="0 0 96 64" aria-hidden="true">
        <path
          class="leaf"
          d="M8 54c10-10 24-12 40-6 16-6 30-4 40 6-14 8-26 8-40 2-14 6-26 6-40-2Z"
        />
        <path class="petal" d="M48 6c12 14 12 28 0 42C36 34 36 20 48 6Z" />
        <path
          class="petal"
          d="M48 48C34 46 28 34 30 20c9 4 15 13 18 28ZM48 48c14-2 20-14 18-28-9 4-15 13-18 28Z"
        />
      </svg>
      <h2>{notEnough.title}</h2>
      <p>{fill(notEnough.why, { ...thresholds })}</p>
      <p class="note">{notEnough.kept}</p>
    </section>
  );
}
