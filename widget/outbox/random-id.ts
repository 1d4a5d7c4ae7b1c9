/**
 * 128 random bits in base64url, 22 characters. By `getRandomValues`, since
 * pages without TLS have neither `randomUUID` nor `crypto.subtle`.
 */
export function randomId(): string {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return btoa(String.fromCharCode(...bytes))
    .replace(/\+/gu, '-')
    .replace(/\//gu, '_')
    .slice(0, 22);
}
