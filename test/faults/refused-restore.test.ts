import { generateIdentity } from 'age-encryption';
import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type Manifest, readManifest, writeManifest } from '../../cli/backup/manifest.ts';
import { storeFile, unpackFile } from '../../cli/backup/store-file.ts';
import { runCommand } from '../server/run-command.ts';
import { COMMUNE, type LostDisk, loseDisk, restoring, startAt } from './lost-disk.ts';

let lost: LostDisk;
let data: string;

beforeAll(async () => {
  lost = await loseDisk(0);
  data = lost.place('restored');
  expect(await lost.restore(data)).toMatchObject({ code: 0 });
});

afterAll(() => lost?.forget());

test('a backup with one byte that changed is refused, whichever byte, and nothing is written', async () => {
  const { backup, place } = lost;
  const files = (await readdir(backup, { recursive: true, withFileTypes: true })).filter((file) =>
    file.isFile(),
  );
  expect(files.map(({ name }) => name)).toHaveLength(6);
  for (const [at, { parentPath, name }] of files.entries()) {
    const flipped = place(`flipped-${at}`);
    await cp(backup, flipped, { recursive: true });
    const file = join(parentPath.replace(backup, flipped), name);
    const bytes = await readFile(file);
    const byte = Math.floor(Math.random() * bytes.length);
    bytes[byte] = (bytes[byte] ?? 0) ^ (1 << Math.floor(Math.random() * 8));
    await writeFile(file, bytes);
    const refused = place(`refused-${at}`);
    expect([name, byte, await restoring(flipped, refused, place('identity'), [])]).toMatchObject([
      name,
      byte,
      { code: 2, json: { error: 'file-changed' } },
    ]);
    expect(await readdir(place('.'))).not.toContain(`refused-${at}`);
  }
});

const forged: readonly [string, (manifest: Manifest) => Partial<Manifest>][] = [
  [
    'a file outside of it',
    (one) => ({
      communes: one.communes.map((it) => ({
        ...it,
        stored: { ...it.stored, file: '../first.sqlite.gz' },
      })),
    }),
  ],
  ['a name that is no name', (one) => ({ communes: renamed(one, { name: 'Xã\u202e' }) })],
  ['an address that is none', (one) => ({ communes: renamed(one, { commune: '../xa' }) })],
  ['a commune twice', ({ communes }) => ({ communes: [...communes, ...communes] })],
];

/** The first commune under another name, or under another address. */
function renamed({ communes }: Manifest, as: { name?: string; commune?: string }) {
  return communes.map(({ known, ...one }) => ({
    ...one,
    name: as.name ?? one.name,
    known: { ...known, commune: as.commune ?? known.commune },
  }));
}

test.each(forged)(
  'a backup whose manifest names %s is refused, and nothing is written',
  async (what, change) => {
    const [from, into] = [lost.place(`forged ${what}`), lost.place(`into ${what}`)];
    await cp(lost.backup, from, { recursive: true });
    const manifest = await readManifest(from);
    await writeManifest(from, { ...manifest, ...change(manifest) });
    expect(await restoring(from, into, lost.place('identity'), [])).toMatchObject({
      code: 2,
      json: { error: 'no-backup' },
    });
    expect(await readdir(lost.place('.'))).not.toContain(`into ${what}`);
  },
);

/** An archive whose database was changed, and whose manifest fits it again. */
async function falseArchive(name: string, change: string): Promise<string> {
  const [archive, copy] = [lost.place(name), lost.place(`${name}-copy`)];
  await runCommand(['export', COMMUNE, '--data', data, '--to', archive]);
  const manifest = await readManifest(archive);
  const [commune] = manifest.communes;
  if (commune === undefined) throw new Error('an archive without its commune');
  await unpackFile(join(archive, commune.stored.file), copy, []);
  const database = new DatabaseSync(copy);
  database.exec(change);
  database.close();
  const stored = await storeFile(copy, join(archive, commune.stored.file), []);
  const communes = [{ ...commune, stored: { ...commune.stored, ...stored } }];
  await writeManifest(archive, { ...manifest, communes });
  return archive;
}

test('an archive that takes itself for another commune takes no place, nor one that acts by itself', async () => {
  const drops =
    'CREATE TRIGGER drops AFTER INSERT ON box BEGIN DELETE FROM box WHERE key = NEW.key; END';
  for (const [name, change, error] of [
    ['renamed', "UPDATE profile SET id = 'xa-ben-canh'", 'another-commune'],
    ['acting', drops, 'damaged'],
  ] as const) {
    const archive = await falseArchive(name, change);
    const refused = await restoring(archive, data, lost.place('identity'), ['--yes']);
    expect(refused).toMatchObject({ code: 2, json: { error } });
  }
  expect(await runCommand(['restore', '--check', '--data', data])).toMatchObject({ code: 0 });
});

test('an encrypted backup opens with its own key alone', async () => {
  const { backup, place } = lost;
  await writeFile(place('another'), await generateIdentity());
  const without = ['restore', '--from', backup, '--data', place('unread')];
  for (const [args, error] of [
    [without, 'identity-missing'],
    [[...without, '--identity', place('another')], 'identity-wrong'],
  ] as const) {
    expect(await runCommand(args)).toMatchObject({ code: 2, json: { error } });
  }
});

test('a copy that is older than what was published, or another, is found out', async () => {
  const { known, place } = lost;
  const newer = { ...known, ratings: { ...known.ratings, size: known.ratings.size + 100 } };
  const other = {
    ...known,
    ratings: { ...known.ratings, root: Buffer.alloc(32).toString('base64') },
  };
  for (const [state, broken] of [
    [newer, 'rolled-back'],
    [other, 'rewritten'],
  ] as const) {
    await writeFile(place('state'), JSON.stringify(state));
    const checking = ['restore', '--check', '--data', data, '--commune', COMMUNE];
    expect(await runCommand([...checking, '--state', place('state')])).toMatchObject({
      code: 1,
      json: { communes: [{ commune: COMMUNE, broken }] },
    });
  }
});

test('data that are there, or that a server uses, are not restored over unasked', async () => {
  const one = ['--commune', COMMUNE];
  expect(await lost.restore(data, ...one)).toMatchObject({
    code: 2,
    json: { error: 'would-replace' },
  });
  const server = await startAt(data, 2);
  expect(await lost.restore(data, ...one, '--yes')).toMatchObject({
    code: 2,
    json: { error: 'data-locked' },
  });
  await server.stop();
  expect(await lost.restore(data, ...one, '--yes')).toMatchObject({ code: 0 });
  expect(await lost.restore(lost.place('part'), ...one)).toMatchObject({
    code: 2,
    json: { error: 'no-registry' },
  });
});
