/** Where a visitor sees the two sites: the same host, two ports. */
export interface Place {
  /** The demo commune's website, as browsers name it in `Origin`. */
  readonly site: string;
  /** The server of Nghe Dân. */
  readonly server: string;
}

/** Reads the visitor's host; null for one that could not stand in a page. */
export function placeOf(request: Request, serverPort: string): Place | null {
  const { protocol, hostname, origin } = new URL(request.url);
  if (!/^(?:[a-z0-9.-]+|\[[0-9a-f:]+\])$/u.test(hostname)) return null;
  return { site: origin, server: `${protocol}//${hostname}:${serverPort}` };
}
