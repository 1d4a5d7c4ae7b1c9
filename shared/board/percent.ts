import type { Interval } from '../statistics/wilson.ts';

/** A share, 0..1, as whole points of 100. */
export function percent(share: number): number {
  return Math.round(share * 100);
}

/** The bounds of an interval as whole points of 100, to fill into a sentence. */
export function bounds({ low, high }: Interval): { low: number; high: number } {
  return { low: percent(low), high: percent(high) };
}
