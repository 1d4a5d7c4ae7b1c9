import type { Context } from 'hono';
import { MOST_DOUBLINGS } from '../../shared/contract/work.ts';
import type { Environment } from '../environment.ts';
import { useAddress } from './address-limit.ts';

/** So many askings of an address that are not forgotten yet double the work … */
const DOUBLED_AFTER = 10;
/** … and seconds after which one asking is forgotten. */
const FORGOTTEN = 20;

/**
 * How often work is doubled, by the askings of the address that are not
 * forgotten, this one included. There is a most, for the sake of those who
 * share an address with whoever floods.
 */
export function doublingsFor(outstanding: number): number {
  const doublings = Math.floor((outstanding - 1) / DOUBLED_AFTER);
  return Math.min(MOST_DOUBLINGS, Math.max(0, doublings));
}

/** No more is counted than matters, so that the most work too is forgotten in a quarter of an hour. */
export const askings = { burst: DOUBLED_AFTER * MOST_DOUBLINGS + 1, seconds: FORGOTTEN };

/** Count one asking for work of a commune, and tell how often it is to be doubled. */
export function workCost(context: Context<{ Bindings: Environment }>, commune: string): number {
  return doublingsFor(useAddress(context, { name: `work ${commune}`, ...askings }).outstanding);
}
