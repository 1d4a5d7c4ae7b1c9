import type { Interval } from '../../shared/statistics/wilson.ts';

/** An interval as people read it: whole points of 100. */
export interface Points {
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

export function pointsOf({ value, low, high }: Interval): Points {
  return {
    value: Math.round(value * 100),
    low: Math.round(low * 100),
    high: Math.round(high * 100),
  };
}
