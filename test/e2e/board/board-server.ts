import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Installation } from '../../client/installation.ts';
import { type ClockedServer, startClocked } from '../monitor/clocked-server.ts';
import { foundCommunes } from './communes.ts';

/** A server with a commune in each state of a board. */
export interface BoardServer extends ClockedServer {
  readonly full: Installation;
}

export async function startBoardServer(): Promise<BoardServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-board-'));
  mkdirSync(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  const full = await foundCommunes(server);
  return {
    ...server,
    full,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
