import { randomId } from '../client/rating.ts';
import { ADDRESS_HEADER } from '../server/real-server.ts';

/** A request as it goes over the wire, to be made before the clock runs. */
export function get(path: string, headers = ''): Buffer {
  return Buffer.from(`GET ${path} HTTP/1.1\r\nHost: bench\r\n${headers}\r\n`);
}

/** The same with a body, each time from another address. */
export function post(path: string, value: unknown): Buffer {
  const body = JSON.stringify(value);
  return Buffer.from(
    `POST ${path} HTTP/1.1\r\nHost: bench\r\nContent-Type: text/plain\r\n` +
      `${ADDRESS_HEADER}: ${randomId()}\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`,
  );
}
