import { expandIPv6 } from 'hono/utils/ipaddr';

const IPV6 = /^(?:[0-9a-f]{0,4}:){2,8}[0-9a-f]{0,4}$/iu;
/** IPv4 as a socket for both kinds tells it (RFC 4291, section 2.5.5.2). */
const MAPPED = /^::ffff:(?=\d+\.)/iu;

/**
 * What counts as one caller: an IPv4 address, or the first 64 bits of an IPv6
 * address, since a household or a phone has all the others (RFC 6177).
 */
export function bucketOf(address: string): string {
  if (!IPV6.test(address)) return address.replace(MAPPED, '');
  return expandIPv6(address.toLowerCase()).split(':').slice(0, 4).join(':');
}

/** workerd tells the port too, and each connection has another. */
export function withoutPort(address: string): string {
  const [, bracketed, plain] = /^(?:\[(.+)\]|([^:]+)):\d+$/u.exec(address) ?? [];
  return bracketed ?? plain ?? address;
}
