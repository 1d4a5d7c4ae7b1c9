import * as v from 'valibot';
import { type Opening, OpeningsSchema } from '../../shared/contract/opening.ts';
import { BoardSchema } from '../../shared/contract/score.ts';
import { TokenKeysSchema } from '../../shared/contract/token.ts';
import { readCheckpoint } from '../../shared/log/checkpoint.ts';
import { readNote } from '../../shared/log/note.ts';
import { TILE_WIDTH, type Tile, tilePath, tilesOfLevel } from '../../shared/log/tile.ts';
import { type Ask, askBelow } from './ask.ts';
import { ensure } from './broken.ts';
import { communeAddress } from './commune-address.ts';
import type { Material, ShownLog } from './material.ts';
import { Unreachable } from './unreachable.ts';

const ATTEMPTS = 3;

/**
 * Fetch all that a server shows of a commune, as it is at one moment: what
 * changes meanwhile is fetched again.
 *
 * @throws Unreachable, and Broken for what is no log, board or openings at all.
 */
export async function fetchMaterial(
  server: string,
  commune: string,
  token: string | null,
): Promise<Material> {
  const base = communeAddress(server, commune);
  const ask = askBelow(base, null);
  if ((await ask('')) === null) throw new Unreachable(`The server knows no commune ${commune}.`);
  for (let attempt = 0; attempt < ATTEMPTS; attempt += 1) {
    const board = await textOf(ask, '/board');
    const openings = token === null ? null : await fetchOpenings(askBelow(base, token));
    const keys = await textOf(ask, '/token-keys');
    const events = await fetchLog(ask, '/events');
    const ratings = await fetchLog(ask, '/log');
    const isSame =
      board === (await textOf(ask, '/board')) &&
      events.checkpoint === (await textOf(ask, '/events/checkpoint'));
    if (!isSame) continue;
    const tokenKeys = parse(TokenKeysSchema, keys, 'token keys');
    return { ratings, events, board: parse(BoardSchema, board, 'board'), openings, tokenKeys };
  }
  throw new Unreachable('What the server shows kept changing while it was read; try again.');
}

async function fetchOpenings(ask: Ask): Promise<readonly Opening[]> {
  const all: Opening[] = [];
  let next: number | null = null;
  do {
    const page = await textOf(ask, `/openings${next === null ? '' : `?after=${next}`}`);
    const read = parse(OpeningsSchema, page, 'openings');
    all.push(...read.openings);
    ensure(read.next === null || read.next > (next ?? -1), 'The openings have no end.');
    next = read.next;
  } while (next !== null);
  return all;
}

async function fetchLog(ask: Ask, path: string): Promise<ShownLog> {
  const key = (await textOf(ask, `${path}/key`)).trim();
  const checkpoint = await textOf(ask, `${path}/checkpoint`);
  // Not verified yet: it only says which tiles to ask for.
  const size = readCheckpoint(readNote(checkpoint)?.text ?? '')?.size ?? 0;
  const tiles = new Map<string, Uint8Array>();
  for (const tile of allTiles(size)) {
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
  ensure(response !== null, `The server no longer shows ${path}.`);
  return response.text();
}

function parse<const Schema extends v.GenericSchema>(
  schema: Schema,
  text: string,
  what: string,
): v.InferOutput<Schema> {
  const parsed = v.safeParse(v.pipe(v.string(), v.parseJson(), schema), text);
  ensure(parsed.success, `What the server shows as ${what} cannot be read.`);
  return parsed.output;
}
