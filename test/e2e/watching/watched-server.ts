import { closeSync, mkdtempSync, openSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { firstOperator } from '../../client/installation.ts';
import { call } from '../../client/api.ts';
import {
  OPERATOR_SECRET,
  type RealServer,
  sendTo,
  startServer,
  WATCH_SECRET,
  withClock,
} from '../../server/real-server.ts';

/** A real server whose journal is kept in a file. */
export interface WatchedServer {
  readonly folder: string;
  readonly url: string;
  readonly operator: string;
  readonly server: RealServer;
  readonly send: ReturnType<typeof sendTo>;
  journal(): string;
  /** The figures in one of the two formats. */
  metrics(accept: string): Promise<string>;
  /** A week passes, and the alarm of one commune rings. */
  passWeek(commune: string): Promise<void>;
  end(): Promise<void>;
}

export async function startWatched(): Promise<WatchedServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-watching-'));
  const journal = openSync(join(folder, 'journal'), 'w');
  const server = await startServer({ ...withClock(join(folder, 'data')), journal });
  const port = server.ports.get('http') ?? 0;
  const send = sendTo(port);
  return {
    folder,
    url: `http://127.0.0.1:${port}`,
    operator: await firstOperator(send, OPERATOR_SECRET),
    server,
    send,
    journal: () => readFileSync(join(folder, 'journal'), 'utf8'),
    metrics: async (accept) =>
      String(
        (await call(send, 'GET', '/metrics', { token: WATCH_SECRET, headers: { accept } })).body,
      ),
    async passWeek(commune) {
      await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${commune}`);
    },
    async end() {
      await server.stop();
      closeSync(journal);
      rmSync(folder, { recursive: true });
    },
  };
}
