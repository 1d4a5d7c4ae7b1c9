/** Where a code can be typed in. */
export function rateAddress(server: string, commune: string): string {
  return `${server}/r/${commune}`;
}

/** What the QR of a code says; the fragment reaches no server. */
export function visitAddress(server: string, commune: string, code: string): string {
  return `${rateAddress(server, commune)}#${code}`;
}

/** An address as people type it: browsers add `https://` themselves. */
export function typedAddress(address: string): string {
  return address.replace(/^https:\/\//u, '');
}
