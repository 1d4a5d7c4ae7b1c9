/**
 * The least number of right guesses that chance reaches in fewer than one of
 * `rarity` attacks, when the things of `groups` groups are matched one to one
 * within each group. That k of one group are right has a probability of at most
 * 1/k! (there are n over k ways to choose them, each with probability (n-k)!/n!),
 * and for several groups together of at most groups^k/k!.
 */
export function tooManyRight(groups: number, rarity: number): number {
  let [right, probability] = [0, 1];
  while (probability * rarity >= 1) {
    right += 1;
    probability *= groups / right;
  }
  return right;
}

/**
 * How many standard deviations the rank correlation (Spearman 1904) of two
 * lists lies from none. Where they have nothing to do with one another this is
 * standard normal: beyond 5.5 once in 26 million, to either side.
 */
export function association(one: readonly number[], other: readonly number[]): number {
  const [first, second] = [ranks(one), ranks(other)];
  const middle = (one.length - 1) / 2;
  let [both, firstSquares, secondSquares] = [0, 0, 0];
  for (const [at, rank] of first.entries()) {
    const [x, y] = [rank - middle, (second[at] ?? middle) - middle];
    both += x * y;
    firstSquares += x * x;
    secondSquares += y * y;
  }
  const spread = Math.sqrt(firstSquares * secondSquares);
  return spread === 0 ? 0 : (both / spread) * Math.sqrt(one.length - 1);
}

/** The rank of each number from 0, the mean of their ranks for equal ones. */
function ranks(values: readonly number[]): readonly number[] {
  const sorted = values.map((value, at) => ({ value, at })).toSorted((a, b) => a.value - b.value);
  const found: number[] = Array.from({ length: values.length }, () => 0);
  for (let first = 0, last = 0; first < sorted.length; first = last) {
    while (sorted[last]?.value === sorted[first]?.value && last < sorted.length) last += 1;
    for (const { at } of sorted.slice(first, last)) found[at] = (first + last - 1) / 2;
  }
  return found;
}
