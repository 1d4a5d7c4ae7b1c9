import type { XmrChart } from '../../../shared/statistics/xmr.ts';
import type { XmrSignal } from '../../../shared/statistics/xmr-signals.ts';
import { fill } from '../../../shared/text/fill.ts';
import { shortDay } from '../moment-words.ts';
import type { OwnTrend } from './own-trend.ts';
import { inboxText } from './text.ts';

/** Where a chart's lines lie, in whole points of 100; a score is never beyond 0 and 100. */
export function chartPoints({ mean, lower, upper }: XmrChart) {
  return { mean: whole(mean), low: whole(lower), high: whole(upper) };
}

function whole(share: number): number {
  return Math.round(Math.min(1, Math.max(0, share)) * 100);
}

/** A signal in one sentence. */
export function signalWords({ rule, side, from, to }: XmrSignal, { points }: OwnTrend): string {
  const day = (at: number) => shortDay(points[at]?.publishedAt ?? '');
  const value = (at: number) => points[at]?.score.value ?? 0;
  return fill(inboxText.value.trend.rules[rule][side], {
    from: day(from),
    to: day(to),
    count: to - from + 1,
    value: whole(value(to)),
    range: whole(Math.abs(value(to) - value(from))),
  });
}
