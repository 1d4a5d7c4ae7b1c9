import type { Channel, OfficerScore } from '../../shared/contract/score.ts';
import { inOrder } from './channel-order.ts';
import { ownTrend } from './inbox/own-trend.ts';
import type { ScoredPoint } from './trend-shape.ts';

/** What the newest release brought in the first channel, and whether it is more than usual variation. */
export type LastChange =
  | { readonly kind: 'none'; readonly publishedAt: string }
  | {
      readonly kind: 'point';
      readonly channel: Channel;
      readonly point: ScoredPoint;
      readonly before: ScoredPoint | null;
      /** `unknown` while there are too few points to tell. */
      readonly meaning: 'usual' | 'signal' | 'unknown';
    };

/** Null before the first release, and while nothing of the officer was opened. */
export function lastChange({ release, channels, trend }: OfficerScore): LastChange | null {
  const [first] = inOrder(channels);
  if (release === null || first === undefined) return null;
  const { points, chart, signals } = ownTrend(trend, first.channel);
  const point = points.at(-1);
  if (point?.release !== release.number) return { kind: 'none', publishedAt: release.publishedAt };
  const atEnd = signals.some(({ to }) => to === points.length - 1);
  return {
    kind: 'point',
    channel: first.channel,
    point,
    before: points.at(-2) ?? null,
    meaning: chart === null ? 'unknown' : atEnd ? 'signal' : 'usual',
  };
}
