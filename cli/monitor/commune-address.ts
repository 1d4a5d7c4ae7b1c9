/** Where a server shows what is public of a commune. */
export function communeAddress(server: string, commune: string): string {
  return `${server.replace(/\/$/u, '')}/v1/communes/${commune}`;
}
