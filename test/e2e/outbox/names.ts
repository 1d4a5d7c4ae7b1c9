/** The end of the names of a commune's site; every other name of this machine is the server's. */
export const SITE = 'xa.localhost';

/** The end of the names of the server where each device has one of its own, and with it a storage. */
export const OWN = 'nghe.localhost';

/** Whether a host or an origin is a commune's site. */
export function isSite(host: string | undefined): boolean {
  return host?.split(':').some((part) => part.endsWith(SITE)) ?? false;
}
