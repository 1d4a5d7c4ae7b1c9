import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { buffer } from 'node:stream/consumers';
import { askServer } from '../outbox/upstream.ts';

/** A request as an extension sent it. */
export interface Recorded {
  readonly method: string;
  readonly path: string;
  /** JSON, or empty. */
  readonly body: string;
  /** The session's, without "Bearer"; null where none went. */
  readonly token: string | null;
}

/** A door before a server that notes whatever goes through it, from pages and from workers. */
export interface Recorder {
  readonly url: string;
  readonly requests: readonly Recorded[];
  stop(): Promise<void>;
}

export async function startRecorder(server: string): Promise<Recorder> {
  const requests: Recorded[] = [];
  const port = Number(new URL(server).port);
  const door = createServer(async (asked, answer) => {
    const body = await buffer(asked);
    const { method = '', url: path = '', headers } = asked;
    const token = headers.authorization?.replace('Bearer ', '') ?? null;
    // What a browser asks before it asks is no request of the extension's.
    if (method !== 'OPTIONS') requests.push({ method, path, body: body.toString(), token });
    const got = await askServer(port, asked, body);
    answer.writeHead(got.status, got.headers).end(got.body);
  });
  door.listen(0, '127.0.0.1');
  await once(door, 'listening');
  return {
    url: `http://127.0.0.1:${(door.address() as AddressInfo).port}`,
    requests,
    async stop() {
      door.closeAllConnections();
      door.close();
      await once(door, 'close');
    },
  };
}
