import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';

/** What was posted, in the format of Alertmanager's webhooks. */
export interface Posted {
  readonly version: string;
  readonly status: string;
  readonly alerts: readonly {
    readonly status: string;
    readonly labels: Readonly<Record<string, string>>;
    readonly annotations: Readonly<Record<string, string>>;
    readonly startsAt: string;
    readonly endsAt: string;
  }[];
}

/** A real HTTP server on which alarms arrive. */
export interface Receiver {
  readonly url: string;
  /** What arrived since it was last asked for: a line each alarm, as `firing disk-low`. */
  arrived(): readonly string[];
  readonly all: readonly Posted[];
  /** Answers with this status from now on. */
  answer(status: number): void;
  end(): Promise<void>;
}

export async function startReceiver(): Promise<Receiver> {
  const all: Posted[] = [];
  let seen = 0;
  let status = 200;
  const server = createServer(async (request, response) => {
    const chunks: Buffer[] = [];
    for await (const chunk of request) chunks.push(chunk as Buffer);
    all.push(JSON.parse(Buffer.concat(chunks).toString()) as Posted);
    response.writeHead(status).end();
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/thong-bao`,
    all,
    arrived() {
      const fresh = all.slice(seen).flatMap(({ alerts }) => alerts);
      seen = all.length;
      return fresh.map((alert) => `${alert.status} ${alert.labels['alertname']}`).toSorted();
    },
    answer(next) {
      status = next;
    },
    async end() {
      server.close();
      await once(server, 'close');
    },
  };
}
