import { type QrPicture, qrPicture } from '../../shared/qr/qr-picture.ts';

/** Two columns of four: each slip is 95 mm by 69 mm. */
export const SLIPS_A_SHEET = 8;

/** A slip's own part; what all slips of an issue share stands once. */
export interface Slip {
  readonly code: string;
  readonly qr: QrPicture;
}

export type Sheet = readonly Slip[];

/** How many A4 sheets so many slips take. */
export function sheetsFor(slips: number): number {
  return Math.ceil(slips / SLIPS_A_SHEET);
}

/** The sheets of some codes, one after the other: a QR takes a slow machine some 10 ms. */
export function* slipSheets(
  codes: readonly string[],
  addressOf: (code: string) => string,
): Generator<Sheet, void> {
  for (let first = 0; first < codes.length; first += SLIPS_A_SHEET) {
    const some = codes.slice(first, first + SLIPS_A_SHEET);
    yield some.map((code) => ({ code, qr: qrPicture(addressOf(code)) }));
  }
}
