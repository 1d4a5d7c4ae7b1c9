import { fromBase64, toBase64 } from '../log/base64.ts';

/** Bytes in base64url without padding (RFC 4648, section 5), in any runtime. */
export function toBase64url(bytes: Uint8Array): string {
  return toBase64(bytes).replaceAll('+', '-').replaceAll('/', '_').replaceAll('=', '');
}

/** The bytes of text that `toBase64url` wrote; of any other text, none. */
export function fromBase64url(text: string): Uint8Array<ArrayBuffer> {
  const padding = '='.repeat(-text.length & 3);
  const bytes = fromBase64(text.replaceAll('-', '+').replaceAll('_', '/') + padding);
  return new Uint8Array(bytes ?? []);
}
