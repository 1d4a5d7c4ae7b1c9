/** A prime whose square is a safe integer. */
const PRIME = 67_108_859;

/**
 * The rank of a matrix of small whole numbers, given by its columns, by
 * Gaussian elimination modulo a prime. It is the rank over the rationals unless
 * the prime divides a determinant, which matrices of zeros and ones of this
 * size do not meet in practice.
 */
export function rank(columns: readonly (readonly number[])[]): number {
  const basis: { readonly pivot: number; readonly column: readonly number[] }[] = [];
  for (const column of columns) {
    const left = [...column];
    for (const { pivot, column: known } of basis) subtract(left, known, left[pivot] ?? 0);
    const pivot = left.findIndex((value) => value !== 0);
    if (pivot >= 0) basis.push({ pivot, column: scaled(left, inverse(left[pivot] ?? 1)) });
  }
  return basis.length;
}

function subtract(left: number[], known: readonly number[], factor: number): void {
  if (factor === 0) return;
  known.forEach((value, index) => {
    if (value !== 0) left[index] = modulo((left[index] ?? 0) - factor * value);
  });
}

function scaled(column: readonly number[], factor: number): readonly number[] {
  return column.map((value) => modulo(value * factor));
}

function modulo(value: number): number {
  const rest = value % PRIME;
  return rest < 0 ? rest + PRIME : rest;
}

/** By Fermat: the power to the prime less two. */
function inverse(value: number): number {
  let result = 1;
  let base = value;
  for (let exponent = PRIME - 2; exponent > 0; exponent = Math.floor(exponent / 2)) {
    if (exponent % 2 === 1) result = modulo(result * base);
    base = modulo(base * base);
  }
  return result;
}
