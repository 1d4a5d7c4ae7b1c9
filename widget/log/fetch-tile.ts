import { type Tile, tilePath } from '../../shared/log/tile.ts';
import type { AskLog } from './ask-log.ts';
import { ensure, LogFault } from './log-fault.ts';

/** Fetch a tile that a signed checkpoint covers and read it; throws LogFault. */
export async function fetchTile<Read>(
  ask: AskLog,
  path: string,
  tile: Tile,
  read: (bytes: Uint8Array, width: number) => Read | null,
): Promise<Read> {
  const content = read(await ask(`${path}/${tilePath(tile)}`).catch(missed), tile.width);
  ensure(content !== null);
  return content;
}

/** A server that signed for a tile and does not have it is not what it says. */
function missed(error: unknown): never {
  const isAbsent = error instanceof LogFault && error.kind === 'absent';
  throw isAbsent ? new LogFault('bent') : error;
}
