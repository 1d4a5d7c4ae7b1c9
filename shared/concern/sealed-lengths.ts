import { PADDED_SIZES } from './padding.ts';

/** Bytes of an encapsulated key of P-256, and of the tag that AES-GCM adds. */
export const ENCAPSULATED = 65;
const TAG = 16;

/** The lengths that a sealed concern can have, in bytes. */
export const SEALED_SIZES: readonly number[] = PADDED_SIZES.map(
  (size) => ENCAPSULATED + size + TAG,
);

/** The same in characters of base64url. */
export const SEALED_LENGTHS: readonly number[] = SEALED_SIZES.map((size) =>
  Math.ceil((size * 4) / 3),
);
