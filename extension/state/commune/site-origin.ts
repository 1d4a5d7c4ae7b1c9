/**
 * The origin that an address is of, as browsers send it and the contract takes
 * it; null when it is none. Without a scheme it is https.
 */
export function siteOrigin(typed: string): string | null {
  const address = typed.trim();
  const url = parse(/^[a-z]+:\/\//iu.test(address) ? address : `https://${address}`);
  if (url === null || !/^https?:$/u.test(url.protocol)) return null;
  // A name without a dot is none that a citizen reaches.
  return /^[^:]+:\/\/[a-z\d-]+(?:\.[a-z\d-]+)+(?::\d+)?$/u.test(url.origin) ? url.origin : null;
}

function parse(address: string): URL | null {
  try {
    return new URL(address);
  } catch {
    return null;
  }
}
