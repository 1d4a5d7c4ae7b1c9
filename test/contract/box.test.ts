import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeAll, expect, test } from 'vitest';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { type Tables, tablesOf } from './tables.ts';

const DAY = 24 * 60 * 60 * 1000;
const COMMENT = 'Bảy mươi tuổi, được mời ngồi và giải thích cặn kẽ.';
const { BOX_KEYS } = env as unknown as Environment;
const boxKeys = BOX_KEYS.get(BOX_KEYS.idFromName('hom-phieu'));
const commune = communeObject('hom-phieu');

let home: Installation;
let sealed: Tables;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('hom-phieu');
  const [many, few] = home.officers.map(({ id }) => id);
  const body = { ...newRating(many ?? ''), comment: COMMENT };
  await ok(call(send, 'POST', '/v1/communes/hom-phieu/ratings', { body }));
  await rate('hom-phieu', many ?? '', 10);
  await rate('hom-phieu', few ?? '', 4);
  sealed = await tablesOf(commune);
});

/** All bytes of some tables as text, one character a byte, so that any trace can be searched for. */
function bytesOf(tables: Tables): string {
  const cells = Object.values(tables)
    .flat()
    .flatMap((row) => Object.values(row));
  return cells
    .map((cell) =>
      Array.isArray(cell) ? String.fromCharCode(...(cell as number[])) : utf8(String(cell)),
    )
    .join('\n');
}

/** The tables without the random places of rows in the box, whose digits may look like anything. */
function withoutPlaces(tables: Tables): Tables {
  return { ...tables, box: (tables['box'] ?? []).map(({ place: _random, ...row }) => row) };
}

function utf8(text: string): string {
  return String.fromCharCode(...new TextEncoder().encode(text));
}

test('before the release nothing in the database tells officer, answers or comment', () => {
  const {
    officer: _officers,
    member: _members,
    profile: _profile,
    ...rest
  } = withoutPlaces(sealed);
  const bytes = bytesOf(rest);
  for (const { id } of home.officers) expect(bytes).not.toContain(id);
  for (const trace of ['kkkkk', '444', 'kept', 'mời ngồi', 'giải thích', 'open,']) {
    expect(bytes).not.toContain(utf8(trace));
  }
  const { opened, comment, tally, total, handled } = sealed;
  expect([opened, comment, tally, total, handled]).toEqual([[], [], [], [], []]);
});

test('a row of the box is a random key, where it lies by it, the number of a release and sealed bytes', async () => {
  expect(sealed['box']).toHaveLength(15);
  for (const row of sealed['box'] ?? []) {
    expect(Object.keys(row)).toEqual(['key', 'release', 'sealed', 'place']);
    expect(row).toMatchObject({ release: 1 });
    expect(row['key']).toHaveLength(16);
  }
});

test('where ratings lie in the box says nothing of the order in which they came', async () => {
  await foundCommune('hom-thu-tu');
  const box = async () => (await tablesOf(communeObject('hom-thu-tu')))['box'] ?? [];
  const { officers } = await ok<Commune>(call(send, 'GET', '/v1/communes/hom-thu-tu'));
  const arrived: number[] = [];
  for (let time = 0; time < 20; time += 1) {
    const known = new Set(arrived);
    await rate('hom-thu-tu', officers[0]?.id ?? '', 1);
    arrived.push(...(await box()).map(({ place }) => Number(place)).filter((at) => !known.has(at)));
  }
  const byPlace = arrived.toSorted((one, other) => one - other);
  expect(new Set(arrived).size).toBe(20);
  expect(arrived).not.toEqual(byPlace);
  expect(arrived).not.toEqual(byPlace.toReversed());
});

test('no other table that touches a rating has a rowid, which would keep the order of arrival', async () => {
  for (const table of ['handled', 'opened', 'comment', 'tally', 'total', 'log_entry', 'log_hash']) {
    const rowid = runInDurableObject(commune, (_object, { storage }) =>
      storage.sql.exec(`SELECT rowid FROM ${table}`).toArray(),
    );
    await expect(rowid).rejects.toThrow('no such column');
  }
});

test('no time finer than a day is kept, but of releases, invites, challenges and sessions', async () => {
  const tables = await tablesOf(commune);
  const { release: _r, invite: _i, challenge: _c, session: _s, ...rest } = withoutPlaces(tables);
  for (const row of Object.values(rest).flat()) {
    for (const cell of Object.values(row)) {
      if (typeof cell === 'number' && cell > 1e9) expect(cell % DAY).toBe(0);
      if (typeof cell === 'string') expect(cell).not.toMatch(/\d\d:\d\d|\d{12}/u);
    }
  }
});

test('the key of the box is not in the database where the box is', async () => {
  const { box_key: keys } = await tablesOf(boxKeys);
  expect(keys?.map(({ release }) => release)).toEqual([1]);
  expect(keys?.[0]?.['key']).toHaveLength(32);
  const key = String.fromCharCode(...(keys?.[0]?.['key'] as number[]));
  expect(bytesOf(sealed)).not.toContain(key);
});

test('a release destroys its key, and what waits on lies elsewhere under other bytes', async () => {
  await passWeek('hom-phieu');
  const after = await tablesOf(commune);
  const { box_key: keys } = await tablesOf(boxKeys);
  expect(keys?.map(({ release }) => release)).toEqual([2]);
  expect(after['opened']).toHaveLength(11);
  expect(after['box']?.map(({ release }) => release)).toEqual([2, 2, 2, 2]);
  const known = new Set(
    (sealed['box'] ?? []).flatMap((row) => [String(row['key']), String(row['sealed'])]),
  );
  for (const row of after['box'] ?? []) {
    expect(known).not.toContain(String(row['key']));
    expect(known).not.toContain(String(row['sealed']));
  }
});

test('what was opened tells not which id it had, nor more of when it came in than the release', async () => {
  const { opened = [], handled = [], comment = [] } = await tablesOf(commune);
  const ids = new Set((sealed['box'] ?? []).map((row) => String(row['key'])));
  for (const row of opened) expect(ids).not.toContain(String(row['key']));
  expect(handled).toHaveLength(15);
  expect(comment.map(({ text, officer }) => [text, officer])).toEqual([
    [COMMENT, home.officers[0]?.id],
  ]);
  expect(bytesOf({ opened })).not.toContain(utf8(COMMENT));
  await rate('hom-phieu', home.officers[1]?.id ?? '', 6);
  await passWeek('hom-phieu');
  const second = ((await tablesOf(commune))['opened'] ?? []).filter(({ release }) => release === 2);
  const since = second.map(({ rating }) => (JSON.parse(String(rating)) as unknown[])[3]);
  expect(since.toSorted()).toEqual([1, 1, 1, 1, 2, 2, 2, 2, 2, 2]);
});

test('an id that a release handled is known for half a year and then forgotten', async () => {
  const handledIn = async () =>
    new Set((await tablesOf(commune))['handled']?.map(({ release }) => release));
  await rate('hom-phieu', home.officers[2]?.id ?? '', 1);
  for (let week = 3; week <= 27; week += 1) await passWeek('hom-phieu');
  expect(await handledIn()).toContain(1);
  await passWeek('hom-phieu');
  expect(await handledIn()).not.toContain(1);
  expect(await handledIn()).toContain(2);
});
