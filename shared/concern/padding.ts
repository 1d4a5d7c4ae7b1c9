/** The two lengths, in bytes, that a concern is filled up to before it is sealed. */
export const PADDED_SIZES = [2048, 8192] as const;

/** Ends what was written; zeros follow (ISO/IEC 7816-4). */
const END = 0x80;

/**
 * Bytes filled up to one of the fixed sizes, so that a length tells only
 * whether somebody wrote much.
 *
 * @throws RangeError when there are too many.
 */
export function pad(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  const size = PADDED_SIZES.find((one) => bytes.length < one);
  if (size === undefined) throw new RangeError('too long to be padded');
  const padded = new Uint8Array(size);
  padded.set(bytes);
  padded[bytes.length] = END;
  return padded;
}

/**
 * What `pad` filled up.
 *
 * @throws RangeError when it did not.
 */
export function unpad(padded: Uint8Array): Uint8Array {
  const last = padded.findLastIndex((byte) => byte !== 0);
  if (last < 0 || padded[last] !== END) throw new RangeError('not padded');
  return padded.subarray(0, last);
}
