import * as v from 'valibot';
import { type Opening, OpeningsSchema } from '../contract/opening.ts';
import { type Board, BoardSchema } from '../contract/score.ts';
import { TokenKeysSchema } from '../contract/token.ts';
import { readCheckpoint } from '../log/checkpoint.ts';
import type { LogName } from '../log/log-name.ts';
import { readNote } from '../log/note.ts';
import { TILE_WIDTH, type Tile, tilePath, tilesOfLevel } from '../log/tile.ts';
import type { Ask } from './ask.ts';
import { ensure } from './broken.ts';
import type { Material, ShownLog } from './material.ts';
import type { Progress } from './progress.ts';

const ATTEMPTS = 3;

/**
 * Fetch all that a server shows of a commune, as it is at one moment: what
 * changes meanwhile is fetched again. Null when it kept changing.
 *
 * @param askOpenings asks as an overseer, which is told in public; null to do without openings.
 * @throws Broken for what is no log, board or openings at all, and what `ask` throws.
 */
export async function fetchMaterial(
  ask: Ask,
  askOpenings: Ask | null,
  progress: Progress = () => undefined,
): Promise<Material | null> {
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const text = await textOf(ask, '/board');
    const board = parse(BoardSchema, text, 'board');
    const openings = askOpenings && (await fetchOpenings(askOpenings, board, progress));
    const keys = await textOf(ask, '/token-keys');
    const events = await fetchLog(ask, 'events', progress);
    const ratings = await fetchLog(ask, 'ratings', progress);
    const isSame =
      text === (await textOf(ask, '/board')) &&
      events.checkpoint === (await textOf(ask, '/events/checkpoint'));
    if (!isSame) continue;
    const tokenKeys = parse(TokenKeysSchema, keys, 'token keys');
    return { ratings, events, board, openings, tokenKeys };
  }
  return null;
}

async function fetchOpenings(
  ask: Ask,
  { total }: Board,
  progress: Progress,
): Promise<readonly Opening[]> {
  const counted = total.reduce((sum, { ratings }) => sum + ratings, 0);
  const all: Opening[] = [];
  let next: number | null = null;
  do {
    const page = await textOf(ask, `/openings${next === null ? '' : `?after=${next}`}`);
    const read = parse(OpeningsSchema, page, 'openings');
    all.push(...read.openings);
    progress('openings', all.length, Math.max(counted, all.length));
    ensure(read.next === null || read.next > (next ?? -1), 'openings-endless');
    next = read.next;
  } while (next !== null);
  return all;
}

/** Fetch a log whole, with every tile of its newest checkpoint; throws Broken. */
export async function fetchLog(
  ask: Ask,
  log: LogName,
  progress: Progress = () => undefined,
): Promise<ShownLog> {
  const path = log === 'ratings' ? '/log' : '/events';
  const key = (await textOf(ask, `${path}/key`)).trim();
  const checkpoint = await textOf(ask, `${path}/checkpoint`);
  // Not verified yet: it only says which tiles to ask for.
  const size = readCheckpoint(readNote(checkpoint)?.text ?? '')?.size ?? 0;
  const tiles = new Map<string, Uint8Array>();
  const wanted = [...allTiles(size)];
  for (const [at, tile] of wanted.entries()) {
    progress(log, at, wanted.length);
    const response = await ask(`${path}/${tilePath(tile)}`);
    if (response !== null) tiles.set(tilePath(tile), new Uint8Array(await response.arrayBuffer()));
  }
  return { key, checkpoint, tiles };
}

function* allTiles(size: number): Generator<Tile> {
  yield* tilesOfLevel('entries', size);
  for (let level = 0; TILE_WIDTH ** level <= size; level += 1) yield* tilesOfLevel(level, size);
}

async function textOf(ask: Ask, path: string): Promise<string> {
  const response = await ask(path);
  ensure(response !== null, 'missing', { path });
  return response.text();
}

function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  what: string,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  ensure(parsed.success, 'unreadable', { what });
  return parsed.output;
}
