import type { Answer } from './spoil.ts';

const cors = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'Retry-After' };

/** A server with too much to do, in its own words. */
export const busy: Answer = {
  status: 503,
  headers: { ...cors, 'content-type': 'application/problem+json', 'retry-after': '40' },
  body: Buffer.from('{"type":"urn:nghe-dan:problem:busy","title":"busy","status":503}'),
};

/** Who lets nobody through to the net without a login. */
export const hotspot: Answer = {
  status: 200,
  headers: { ...cors, 'content-type': 'text/html' },
  body: Buffer.from('<h1>Wi-Fi miễn phí</h1>'),
};
