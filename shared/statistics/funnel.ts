/** Standard deviations of the 95% limits and of the 99.8% limits. */
export const FUNNEL = { inner: 1.959963984540054, outer: 3.090232306167813 } as const;

/** Between which values chance alone explains a difference from the target. */
export interface Limits {
  readonly low: number;
  readonly high: number;
}

/**
 * The limits of a funnel plot around `target` (0..1) for somebody with `n`
 * ratings: target ± z·√(target(1-target)/n), cut at 0 and 1.
 *
 * A rating's score is any value in 0..1 and no count, so that the exact binomial
 * limits have nothing to stand on; such a variable varies at most as p(1-p),
 * which makes these conservative. Whoever is outside the 95% limits is whose
 * Wilson interval does not hold the target: the two pictures cannot disagree.
 *
 * Source: Spiegelhalter, D. J. (2005), "Funnel plots for comparing institutional
 * performance", Statistics in Medicine 24, 1185–1202, the normal approximation
 * for proportions.
 *
 * @throws RangeError unless n >= 1 and 0 <= target <= 1.
 */
export function funnelLimits(target: number, n: number, z: number): Limits {
  if (!(n >= 1 && target >= 0 && target <= 1)) throw new RangeError(`no limits: ${target}, ${n}`);
  const spread = z * Math.sqrt((target * (1 - target)) / n);
  return { low: Math.max(0, target - spread), high: Math.min(1, target + spread) };
}
