/** How often something may be done: `burst` times at once, and then once every `seconds`. */
export interface Share {
  readonly burst: number;
  readonly seconds: number;
}

/** Until when each name has used up its share, in ms. Lives in memory alone. */
export type Shares = Map<string, number>;

/** What came of a use: how many are not yet made good, this one included, or how long to wait. */
export interface Use {
  readonly outstanding: number;
  /** Milliseconds; 0 when the use is granted. One that is not does not count. */
  readonly wait: number;
}

const FORGET_OVER = 50_000;

/** Count one use against a name's share (generic cell rate algorithm, ITU-T I.371). */
export function useShare(
  shares: Shares,
  name: string,
  { burst, seconds }: Share,
  now: number,
): Use {
  const step = seconds * 1000;
  const next = Math.max(now, shares.get(name) ?? 0) + step;
  const outstanding = Math.ceil((next - now) / step);
  if (next - now > burst * step) return { outstanding: burst, wait: next - now - burst * step };
  if (shares.size >= FORGET_OVER) forget(shares, now);
  shares.set(name, next);
  return { outstanding, wait: 0 };
}

function forget(shares: Shares, now: number): void {
  for (const [name, until] of shares) if (until <= now) shares.delete(name);
  if (shares.size >= FORGET_OVER) shares.clear();
}
