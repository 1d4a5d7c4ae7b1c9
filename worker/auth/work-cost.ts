import type { Context } from 'hono';
import type { Environment } from '../environment.ts';
import { useAddress } from './address-limit.ts';

/** Hashes that the cheapest work takes at most; half of them on the average. */
export const BASE = 100_000;

/** So many askings of an address that are not forgotten yet double the work … */
const DOUBLED_AFTER = 10;
/** … and so often at most, for the sake of those who share an address with whoever floods. */
const MOST_DOUBLINGS = 5;
/** Seconds after which one asking is forgotten. */
const FORGOTTEN = 20;

/** The most hashes that work takes, by the askings of the address that are not forgotten, this one included. */
export function hashesFor(outstanding: number, base: number): number {
  const doublings = Math.floor((outstanding - 1) / DOUBLED_AFTER);
  return base * 2 ** Math.min(MOST_DOUBLINGS, Math.max(0, doublings));
}

/** What is counted goes no higher than what matters, so that the most work too is forgotten in a quarter of an hour. */
export const askings = { burst: DOUBLED_AFTER * MOST_DOUBLINGS + 1, seconds: FORGOTTEN };

/** Count one asking for work of a commune, and tell how many hashes it is to take at most. */
export function workCost(context: Context<{ Bindings: Environment }>, commune: string): number {
  const { outstanding } = useAddress(context, { name: `work ${commune}`, ...askings });
  return hashesFor(outstanding, Number(context.env.WORK_HASHES) || BASE);
}
