import { request as plainRequest, type RequestOptions } from 'node:http';
import { request as securedRequest } from 'node:https';
import type { Send } from '../../client/api.ts';

/** Where and as whom to send; without an agent each request has a connection of its own, as the proxy's have. */
export interface Way extends RequestOptions {
  readonly ca?: string;
  readonly servername?: string;
}

/** Sends by node:http or, with a certificate to trust, by node:https; as many addresses and names as one likes. */
export function sending(way: Way): Send {
  const request = way.ca === undefined ? plainRequest : securedRequest;
  return (path, { method = 'GET', headers, body }) =>
    new Promise((resolve, reject) => {
      const ownHeaders = Object.fromEntries(new Headers(headers));
      const asked = {
        agent: false,
        ...way,
        path,
        method,
        headers: { ...way.headers, ...ownHeaders },
      };
      request(asked, async (answer) => {
        const bytes = Buffer.concat(await answer.toArray());
        const status = answer.statusCode ?? 0;
        const given = Object.entries(answer.headers).map(
          ([name, value]) => [name, String(value)] as const,
        );
        resolve(
          new Response(status === 204 || status === 304 ? null : bytes, {
            status,
            headers: Object.fromEntries(given),
          }),
        );
      })
        .on('error', reject)
        .end(body);
    });
}
