const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';

/** Bytes in base64url without padding (RFC 4648, section 5), in any runtime. */
export function toBase64url(bytes: Uint8Array): string {
  let text = '';
  for (let at = 0; at < bytes.length; at += 3) {
    const [one = 0, two = 0, three = 0] = bytes.subarray(at, at + 3);
    const bits = (one << 16) | (two << 8) | three;
    const letters = [18, 12, 6, 0].map((shift) => ALPHABET[(bits >> shift) & 63]);
    text += letters.slice(0, Math.min(3, bytes.length - at) + 1).join('');
  }
  return text;
}

/** The bytes of text that `toBase64url` wrote. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let bits = 0;
  Array.from(text).forEach((letter, at) => {
    bits = ((bits << 6) | ALPHABET.indexOf(letter)) & 0xff_ff;
    const spare = (6 * (at + 1)) % 8;
    if (spare < 6) bytes[Math.floor((6 * (at + 1)) / 8) - 1] = (bits >> spare) & 0xff;
  });
  return bytes;
}
