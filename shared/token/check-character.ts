/** x⁵ + x² + 1, a primitive polynomial over GF(2): x generates all of GF(32) but 0. */
const POLYNOMIAL = 0b100101;

/**
 * The sum over GF(32) of values 0..31, each times a weight of its own: x to
 * the power of its place. It is 0 for a list with a right check value.
 *
 * Up to 31 places have different weights, none 0. A wrong value at one place
 * changes the sum by weight times error, and two exchanged values by the
 * difference of weights times that of values: never by 0, so each is found.
 * It is the check of ISBN-10 (ISO 2108:2005) over a field of 32 elements, or a
 * Reed–Solomon code with one check symbol (J. SIAM 8(2), 1960, 300–304).
 */
export function weightedSum(values: readonly number[]): number {
  // Horner's rule, from the last place to the first.
  return values.reduceRight((sum, value) => timesX(sum) ^ value, 0);
}

function timesX(value: number): number {
  const doubled = value << 1;
  return doubled > 31 ? doubled ^ POLYNOMIAL : doubled;
}
