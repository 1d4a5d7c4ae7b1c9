export const signalKinds = [
  'burst',
  'equal-answers',
  'channel-gap',
  'handing-out-gap',
  'sudden-change',
] as const;
export type SignalKind = (typeof signalKinds)[number];

/** Something worth a look; never a verdict, and nothing is deleted because of it. */
export interface Signal {
  readonly signal: SignalKind;
  /** How far beyond what chance explains: 1 is the limit from which it is shown. */
  readonly strength: number;
  /** The release with which it began. */
  readonly since: number;
  /** How many released ratings (or codes) it rests on. */
  readonly restsOn: number;
}

/** A signal if chance explains it less often than the limit allows, else null. */
export function unlikely(
  probability: number,
  limit: number,
  signal: Omit<Signal, 'strength'>,
): Signal | null {
  // Beyond 1e-300 all are the same to a reader, and to a floating-point number.
  const strength = Math.log(Math.max(probability, 1e-300)) / Math.log(limit);
  return strength >= 1 ? { ...signal, strength } : null;
}

/** The strongest of some signals, or null when there is none. */
export function strongest(signals: readonly (Signal | null)[]): Signal | null {
  return signals.reduce(
    (best, one) => (one !== null && one.strength > (best?.strength ?? 0) ? one : best),
    null,
  );
}
