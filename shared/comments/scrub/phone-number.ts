import { digits, GAP, standingAlone, ZERO } from './digits.ts';

const COUNTRY = `(?:\\(?(?:\\+${GAP}|${ZERO}${GAP}${ZERO}${GAP})?84\\)?${GAP}(?:\\(?${ZERO}\\)?${GAP})?)`;
/** Mobile numbers since 2018: nine digits after the zero, the first 3, 5, 7, 8 or 9. */
const MOBILE = `[35789]${GAP}${digits(8)}`;
/** Mobile numbers of eleven digits, which old papers still carry. */
const OLD_MOBILE = `1${GAP}[2689]${GAP}${digits(8)}`;
const LANDLINE = `2${GAP}${digits(9)}`;
/** Paid and free service numbers; 1900 is written in one piece, unlike an amount of money. */
const HOTLINE = `1[89]${ZERO}${ZERO}${GAP}(?:${digits(6)}|${digits(4)})`;

const phoneNumber = standingAlone(
  `(?:${COUNTRY}|\\(?${ZERO}${GAP})(?:${LANDLINE}|${OLD_MOBILE}|${MOBILE})|${HOTLINE}`,
);

/**
 * Vietnamese phone numbers: mobile, landline, hotline, at home and with +84
 * (numbering plan: Thông tư 22/2014/TT-BTTTT and the changes of 2017 and 2018).
 */
export function replacePhoneNumbers(text: string, mark: string): string {
  return text.replace(phoneNumber, mark);
}
