const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';

/** Base 64 with padding (RFC 4648, section 4). */
export function toBase64(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [first = 0, second, third] = [bytes[at], bytes[at + 1], bytes[at + 2]];
    const bits = (first << 16) | ((second ?? 0) << 8) | (third ?? 0);
    text += letterAt(bits, 18) + letterAt(bits, 12);
    text += second === undefined ? '=' : letterAt(bits, 6);
    text += third === undefined ? '=' : letterAt(bits, 0);
  }
  return text;
}

function letterAt(bits: number, shift: number): string {
  return ALPHABET.charAt((bits >> shift) & 63);
}

/** The bytes, or null unless this is exactly what `toBase64` writes for them. */
export function fromBase64(text: string): Uint8Array | null {
  const letters = [...text.replace(/={1,2}$/u, '')].map((letter) => ALPHABET.indexOf(letter));
  const bytes = new Uint8Array(Math.floor((letters.length * 3) / 4));
  let bits = 0;
  letters.forEach((value, at) => {
    bits = ((bits << 6) | value) & 0xffffff;
    const waiting = ((at + 1) * 6) % 8;
    const full = Math.floor(((at + 1) * 6) / 8);
    if (waiting < 6) bytes[full - 1] = bits >> waiting;
  });
  return toBase64(bytes) === text ? bytes : null;
}
