import { toBase64url } from '../../shared/token/base64url.ts';

/** The SHA-256 of a text's UTF-8 bytes, in base64url. */
export async function textHash(text: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(text));
  return toBase64url(new Uint8Array(digest));
}
