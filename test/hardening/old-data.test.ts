import { globSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { serialize } from 'node:v8';
import { afterEach, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok } from '../client/api.ts';
import { newRating } from '../client/rating.ts';
import { openFor } from '../client/visit.ts';
import { KEPT, liveAWeek, rate, type Told } from '../old-data/kept-home.ts';
import { databaseIn } from '../operator/curious-operator.ts';
import { keptVersions, shapeOf, unpack } from '../old-data/unpack.ts';
import { type RealServer, sendTo, startServer, withClock } from '../server/real-server.ts';
import { storedIn } from './stored.ts';

let server: RealServer | null = null;
const folders: string[] = [];

afterEach(async () => {
  await server?.kill();
  server = null;
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-old-'));
  folders.push(folder);
  return folder;
}

const send = () => sendTo(server?.ports.get('http') ?? 0);
const passWeek = () => fetch(`http://127.0.0.1:${server?.ports.get('clock')}/week/${KEPT}`);

async function served(data: string): Promise<void> {
  server = await startServer(withClock(data));
}

/** The shape of every database in a folder, by file: names of files are the same everywhere. */
function shapesIn(data: string): unknown {
  const files = globSync('nghe-dan-*/[0-9a-f]*.sqlite', { cwd: data }).toSorted();
  return files.map((file) => {
    const database = new DatabaseSync(join(data, file), { readOnly: true });
    const rows = database
      .prepare('SELECT name, sql FROM sqlite_schema WHERE sql IS NOT NULL')
      .all();
    database.close();
    return [file, shapeOf(rows)];
  });
}

async function expectAsTold(told: Told): Promise<void> {
  const base = `/v1/communes/${KEPT}`;
  for (const log of ['log', 'events'] as const) {
    const old = told.checkpoints[log];
    const size = old.split('\n')[1];
    const note = await call(send(), 'GET', `${base}/${log}/checkpoint/${size}`);
    expect(note.body).toBe(old);
  }
  const board = await ok<Board>(call(send(), 'GET', `${base}/board`));
  const counts = ({ officers }: Board) =>
    officers
      ?.find(({ id }) => id === told.officer)
      ?.channels.map(({ channel, ratings }) => [channel, ratings]);
  expect(counts(board)).toEqual(counts(told.board));
}

test.each(keptVersions())(
  'the data of version %s are read, released and written on by this server',
  async (version) => {
    const data = newFolder();
    const told = unpack(version, data);
    await served(data);
    await expectAsTold(told);
    // The box still opens, an unused code is still good, and what was sent then is not counted twice.
    await openFor(send(), KEPT, told.code);
    for (const { rating } of told.waiting) await rate(send(), rating);
    for (let count = 0; count < 8; count += 1) await rate(send(), newRating(told.officer));
    await passWeek();
    const board = await ok<Board>(call(send(), 'GET', `/v1/communes/${KEPT}/board`));
    const officer = board.officers?.find(({ id }) => id === told.officer);
    const open = officer?.channels.find(({ channel }) => channel === 'open');
    expect(open?.ratings).toBe(12 + told.waiting.length + 8);
  },
);

test.each(keptVersions())(
  'the tables of version %s become those of a server that begins anew: no schema was changed without a migration',
  async (version) => {
    const [old, fresh] = [newFolder(), newFolder()];
    const told = unpack(version, old);
    await served(old);
    await expectAsTold(told);
    await openFor(send(), KEPT, told.code);
    await server?.kill();
    await served(fresh);
    await liveAWeek(send(), passWeek);
    expect(shapesIn(old)).toEqual(shapesIn(fresh));
  },
);

test('data of a version that this server does not know are left alone', async () => {
  const data = newFolder();
  unpack(keptVersions().at(-1) ?? '', data);
  const file = databaseIn(data);
  const database = new DatabaseSync(file);
  const newer = database.prepare("UPDATE _cf_KV SET value = ? WHERE key = 'schema_version'");
  expect(newer.run(serialize(99)).changes).toBe(1);
  database.close();
  const before = storedIn(data)[relative(data, file)];
  await served(data);
  expect((await call(send(), 'GET', `/v1/communes/${KEPT}/board`)).status).toBe(500);
  expect(storedIn(data)[relative(data, file)]).toBe(before);
});
