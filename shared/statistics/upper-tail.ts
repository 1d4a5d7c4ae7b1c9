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
  const logShare = Math.log(mean / (mean + shape));
  const logRest = shape * Math.log(shape / (mean + shape));
  return sumFrom(
    count,
    Infinity,
    (x) => logGamma(shape + x) - logGamma(shape) - logGamma(x + 1) + logRest + x * logShare,
  );
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
  const whole = logBeta(a, b);
  return sumFrom(
    count,
    of,
    (x) =>
      logGamma(of + 1) -
      logGamma(x + 1) -
      logGamma(of - x + 1) +
      logBeta(a + x, b + of - x) -
      whole,
  );
}

function logBeta(a: number, b: number): number {
  return logGamma(a) + logGamma(b) - logGamma(a + b);
}

/** Sum probabilities from `first` to `last`, until they no longer matter. */
function sumFrom(first: number, last: number, logProbability: (x: number) => number): number {
  let sum = 0;
  let before = 0;
  for (let x = first; x <= last; x += 1) {
    const term = Math.exp(logProbability(x));
    sum += term;
    const falls = term <= before;
    if (falls && term <= sum * 1e-9) break;
    before = term;
  }
  return Math.min(1, sum);
}
