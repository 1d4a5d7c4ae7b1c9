import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type ClockedServer, startClocked } from '../monitor/clocked-server.ts';
import { type Founded, foundCommunes } from './communes.ts';

/** A server with a commune in each state of a board. */
export interface BoardServer extends ClockedServer, Founded {}

export async function startBoardServer(): Promise<BoardServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-board-'));
  mkdirSync(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  const founded = await foundCommunes(server);
  return {
    ...server,
    ...founded,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
