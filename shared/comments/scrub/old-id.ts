import { digits, standingAlone } from './digits.ts';

const MONEY = '(?!\\s{0,2}(?:đ|đồng|dong|vnđ|vnd)(?!\\p{L}))';
const nineDigits = standingAlone(`${digits(9)}${MONEY}`);

/** Numbers of the old identity card (chứng minh nhân dân), 9 digits; sums of money stay. */
export function replaceOldIds(text: string, mark: string): string {
  return text.replace(nineDigits, mark);
}
