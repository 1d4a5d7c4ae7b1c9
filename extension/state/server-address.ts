const LOOPBACK = /^(?:localhost|127\.0\.0\.1|\[::1\])$/u;

/**
 * The origin of the server in what a person typed, or null. A name alone gets
 * `https://`; plain `http` only reaches this very machine, since it would
 * carry the token in the open.
 */
export function serverAddress(typed: string): string | null {
  const text = typed.trim();
  // Browsers differ in what they make of a space in a name.
  if (/\s/u.test(text)) return null;
  try {
    const url = new URL(/^[a-z]+:\/\//iu.test(text) ? text : `https://${text}`);
    const safe = url.protocol === 'https:';
    return safe || (url.protocol === 'http:' && LOOPBACK.test(url.hostname)) ? url.origin : null;
  } catch {
    return null;
  }
}
