/** Ratings of one release that were all answered alike. */
export interface AnswerVector {
  /** The answers in any one notation; alike when answered alike. */
  readonly answers: string;
  /** The rating's score, 0..1; null when all was "unsure". */
  readonly score: number | null;
  readonly ratings: number;
}

/** What one release opened of one officer in one channel. */
export interface ReleasedStep {
  readonly release: number;
  readonly vectors: readonly AnswerVector[];
}

/** How many ratings these steps have. */
export function ratingsIn(steps: readonly ReleasedStep[]): number {
  return steps.reduce(
    (all, { vectors }) => all + vectors.reduce((sum, { ratings }) => sum + ratings, 0),
    0,
  );
}

/** Count, mean and sum of squared deviations of the scores of ratings, 0..1. */
export interface Spread {
  readonly count: number;
  readonly mean: number;
  readonly squares: number;
}

export function spreadOf(steps: readonly ReleasedStep[]): Spread {
  let [count, sum, squared] = [0, 0, 0];
  for (const { score, ratings } of steps.flatMap(({ vectors }) => vectors)) {
    if (score === null) continue;
    count += ratings;
    sum += score * ratings;
    squared += score * score * ratings;
  }
  const mean = count === 0 ? 0 : sum / count;
  return { count, mean, squares: Math.max(0, squared - count * mean * mean) };
}

/**
 * The variance of one rating's score. A handful of ratings may happen to be
 * alike: the usual variance (a deviation of 0.2) counts as five more.
 */
export function varianceOf({ count, squares }: Spread): number {
  return (squares + 5 * 0.04) / (Math.max(count, 1) - 1 + 5);
}
