/** One digit as people write it: the letter O often stands for zero. */
export const DIGIT = '[0-9Oo]';
export const ZERO = '[0Oo]';

/** What people put between groups of digits. */
export const GAP = '[\\s.,_()\\-–—·]{0,3}';

/** The source of a pattern for `count` digits with or without gaps between them. */
export function digits(count: number): string {
  return Array.from({ length: count }, () => DIGIT).join(GAP);
}

/** A pattern that neither begins nor ends inside a longer word or number. */
export function standingAlone(source: string, flags = 'giu'): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])(?:${source})(?![\\p{L}\\p{N}])`, flags);
}

/** The digits of a number as it was written, without gaps. */
export function plainDigits(written: string): string {
  return written.replace(/[Oo]/gu, '0').replace(/[^0-9]/gu, '');
}
