import { logGamma } from './log-gamma.ts';

/**
 * The probability of `count` or more when counts vary as a Poisson whose rate
 * is itself uncertain: gamma with this `mean` (of the count) and `shape`. That
 * is the negative binomial; its variance is mean + mean² / shape.
 *
 * Source: Greenwood, M. and Yule, G. U. (1920), "An inquiry into the nature of
 * frequency distributions representative of multiple happenings", JRSS 83, 255–279.
 */
export function negativeBinomialTail(count: number, mean: number, shape: number): number {
  const share = mean / (mean + shape);
  const logFirst =
    logGamma(shape + count) -
    logGamma(shape) -
    logGamma(count + 1) +
    shape * Math.log(1 - share) +
    count * Math.log(share);
  return sumFrom(count, logFirst, (x) => ((shape + x) / (x + 1)) * share);
}

/**
 * The probability of `count` or more out of `of` when the share is itself
 * uncertain: beta with parameters `a` and `b`, both above 0.5 (beta-binomial).
 *
 * Source: Skellam, J. G. (1948), "A probability distribution derived from the
 * binomial distribution by regarding the probability of success as variable
 * between the sets of trials", JRSS B 10, 257–261.
 */
export function betaBinomialTail(count: number, of: number, a: number, b: number): number {
  const logWays = logGamma(of + 1) - logGamma(count + 1) - logGamma(of - count + 1);
  const logFirst = logWays + logBeta(a + count, b + of - count) - logBeta(a, b);
  return sumFrom(count, logFirst, (x) =>
    x < of ? (((of - x) / (x + 1)) * (a + x)) / (b + of - x - 1) : 0,
  );
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/**
 * Sum probabilities from the first on until they no longer matter, given the
 * logarithm of the first and the ratio of the one after x to that of x. Summed
 * in units of the first, which may be too small for a number of its own.
 */
function sumFrom(first: number, logFirst: number, ratio: (x: number) => number): number {
  let sum = 1;
  let term = 1;
  for (let x = first; term > sum * 1e-12; x += 1) {
    term *= ratio(x);
    sum += term;
  }
  return Math.min(1, Math.exp(logFirst + Math.log(sum)));
}
