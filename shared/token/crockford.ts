/** Crockford's base 32: no I, L, O or U (https://www.crockford.com/base32.html). */
const ALPHABET = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';

/** Values 0..31 as characters. */
export function writeCrockford(values: readonly number[]): string {
  return values.map((value) => ALPHABET[value]).join('');
}

/**
 * The values of what somebody typed; -1 for a character that is none. Lower
 * case, spaces and hyphens are forgiven, as are O for 0 and I or L for 1.
 */
export function readCrockford(typed: string): readonly number[] {
  const plain = typed
    .toUpperCase()
    .replace(/[\s-]/gu, '')
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
  return [...plain].map((character) => ALPHABET.indexOf(character));
}

/** Bytes as values of 5 bits each, the last one filled up with zeros. */
export function toFives(bytes: Uint8Array): readonly number[] {
  const bits = Array.from(bytes, (byte) => byte.toString(2).padStart(8, '0')).join('');
  return (bits.match(/.{1,5}/gu) ?? []).map((five) => Number.parseInt(five.padEnd(5, '0'), 2));
}

/** The whole bytes in values of 5 bits each; bits left over are dropped. */
export function fromFives(fives: readonly number[]): Uint8Array<ArrayBuffer> {
  const bits = fives.map((five) => five.toString(2).padStart(5, '0')).join('');
  return Uint8Array.from(bits.match(/.{8}/gu) ?? [], (byte) => Number.parseInt(byte, 2));
}
