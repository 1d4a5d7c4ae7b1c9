import { abortAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Receipt } from '../../shared/contract/rating.ts';
import { leafHash, provesConsistency } from '../../shared/log/merkle.ts';
import type { NoteKey } from '../../shared/log/note.ts';
import { isPromised } from '../../shared/log/promise.ts';
import { consistencyProof, subtreesOf } from '../../shared/log/tree.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { readEvents, readLog } from '../client/log.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const { BOX_KEYS } = env as unknown as Environment;
let commune: string;
let officers: readonly string[];
let count = 0;

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  commune = `so-cong-khai-${count}`;
  officers = (await foundCommune(commune)).officers.map(({ id }) => id);
});

/** Citizens rate; each keeps the receipt. */
async function receipts(officer: number, times: number): Promise<readonly Receipt[]> {
  return Promise.all(
    Array.from({ length: times }, (_, at) => {
      const comment = at % 2 === 0 ? {} : { comment: `Lần thứ ${at}` };
      const body = { ...newRating(officers[officer] ?? ''), ...comment };
      return ok<Receipt>(call(send, 'POST', `/v1/communes/${commune}/ratings`, { body }));
    }),
  );
}

const leaves = async () =>
  (await readLog(send, commune)).entries.map((entry) => base64(leafHash(entry)));
const base64 = (bytes: Uint8Array) => Buffer.from(bytes).toString('base64');
const promised = (given: readonly Receipt[]) => given.map(({ promise }) => promise?.leaf ?? 'none');

function isSigned({ promise, release }: Receipt, key: NoteKey): boolean {
  return promise !== null && isPromised(promise, release, key);
}

test('a new commune has two signed logs without entries', async () => {
  const log = await readLog(send, commune);
  expect(log.checkpoint).toMatchObject({ origin: `localhost/${commune}`, size: 0 });
  const events = await readLog(send, commune, 'events');
  expect(events.checkpoint).toMatchObject({ origin: `localhost/${commune}/events`, size: 0 });
  expect(events.key.publicKey).toEqual(log.key.publicKey);
});

test("a receipt promises a leaf under the log's signature; sent again it promises the same", async () => {
  const { key } = await readLog(send, commune);
  const body = newRating(officers[0] ?? '');
  const path = `/v1/communes/${commune}/ratings`;
  const first = await ok<Receipt>(call(send, 'POST', path, { body }));
  expect(isSigned(first, key)).toBe(true);
  expect(isSigned({ ...first, release: 2 }, key)).toBe(false);
  expect(await ok(call(send, 'POST', path, { body }))).toEqual(first);
  await passWeek(commune);
  expect(await ok(call(send, 'POST', path, { body }))).toMatchObject({ promise: null });
});

test('ratings that come in together share a signature, and each proves its own promise', async () => {
  const { key } = await readLog(send, commune);
  const given = await receipts(0, 30);
  expect(given.filter((receipt) => isSigned(receipt, key))).toHaveLength(30);
  expect(new Set(given.map(({ promise }) => promise?.signature)).size).toBeLessThan(30);
  const [one, other] = given.filter(({ promise }) => (promise?.size ?? 0) > 1);
  if (!one?.promise || !other?.promise) throw new Error('none came in together');
  const exchanged = { ...one, promise: { ...one.promise, leaf: other.promise.leaf } };
  expect(isSigned(exchanged, key)).toBe(false);
});

test('two ratings that say the same have different leaves', async () => {
  const given = promised(await receipts(0, 20));
  expect(new Set(given).size).toBe(20);
});

test('before its release a leaf is not in the log; after it every receipt is, opened or not', async () => {
  const given = [...(await receipts(0, 12)), ...(await receipts(1, 3))];
  expect(await leaves()).toEqual([]);
  await passWeek(commune);
  expect((await leaves()).toSorted()).toEqual(promised(given).toSorted());
});

test('a rating that waits on is logged once, and a later release only appends', async () => {
  const first = await receipts(0, 7);
  await passWeek(commune);
  const older = await readLog(send, commune);
  const second = await receipts(0, 5);
  await passWeek(commune);
  const newer = await readLog(send, commune);
  expect((await leaves()).toSorted()).toEqual(promised([...first, ...second]).toSorted());
  const subtree = subtreesOf(newer.entries.map(leafHash));
  const proof = consistencyProof(older.checkpoint.size, newer.checkpoint.size, subtree);
  expect(provesConsistency(older.checkpoint, newer.checkpoint, proof)).toBe(true);
  const old = `/v1/communes/${commune}/log/checkpoint/7`;
  expect((await call(send, 'GET', old)).body).toContain(base64(older.checkpoint.root));
  expect((await call(send, 'GET', old.replace('/7', '/8'))).status).toBe(404);
});

test('the order of the log is not that in which ratings came in', async () => {
  const given: string[] = [];
  for (let one = 0; one < 40; one += 1) given.push(...promised(await receipts(0, 1)));
  await passWeek(commune);
  const order = (await leaves()).map((leaf) => given.indexOf(leaf));
  expect(order.toSorted((a, b) => a - b)).toEqual(given.map((_, at) => at));
  expect(order).not.toEqual(given.map((_, at) => at));
  const steps = order.slice(1).filter((at, before) => at > (order[before] ?? 0)).length;
  expect(steps).toBeGreaterThan(8);
  expect(steps).toBeLessThan(31);
});

test('a promise is kept although the server was off for weeks', async () => {
  const given = await receipts(0, 4);
  await abortAllDurableObjects();
  await pass(5 * WEEK);
  await communeObject(commune).tick();
  expect((await leaves()).toSorted()).toEqual(promised(given).toSorted());
});

test('a release cut short anywhere logs each leaf once', { timeout: 60_000 }, async () => {
  const given = [...(await receipts(0, 600)), ...(await receipts(1, 4))];
  await pass(WEEK);
  for (const patience of [0, 2, 5, 10, 20, 30]) {
    const ticking = communeObject(commune)
      .tick()
      .catch(() => undefined);
    await scheduler.wait(patience);
    await abortAllDurableObjects();
    await ticking;
    expect([0, 604]).toContain((await readLog(send, commune)).checkpoint.size);
  }
  await communeObject(commune).tick();
  expect((await leaves()).toSorted()).toEqual(promised(given).toSorted());
});

test('a release that is being prepared shows no tile that no checkpoint covers', async () => {
  await receipts(0, 20);
  await pass(WEEK);
  await runInDurableObject(communeObject(commune), async (object, { storage }) => {
    const real = storage.transactionSync.bind(storage);
    storage.transactionSync = (closure) => {
      // Everything is logged, and publishing fails.
      if (String(closure).includes('published')) throw new Error('the disk is gone');
      return real(closure);
    };
    await (object as unknown as { tick(): Promise<void> }).tick();
    storage.transactionSync = real;
  });
  const tile = `/v1/communes/${commune}/log/tile/entries/000.p/20`;
  expect((await readLog(send, commune)).checkpoint.size).toBe(0);
  expect((await call(send, 'GET', tile)).status).toBe(404);
  await communeObject(commune).tick();
  expect((await call(send, 'GET', tile)).status).toBe(200);
  expect((await call(send, 'GET', tile.replace('20', '21'))).status).toBe(404);
});

test('what nobody can open any more is not logged, and the log of events says how much', async () => {
  await receipts(0, 12);
  const keys = BOX_KEYS.get(BOX_KEYS.idFromName(commune));
  await runInDurableObject(keys, (_object, { storage }) => storage.sql.exec('DELETE FROM box_key'));
  await abortAllDurableObjects();
  const kept = await receipts(1, 10);
  await passWeek(commune);
  expect((await leaves()).toSorted()).toEqual(promised(kept).toSorted());
  const [release] = await readEvents(send, commune);
  expect(release).toMatchObject({ opened: 10, unreadable: 12, size: 10 });
});

test('everybody is told when what is asked changes, though it be for a moment, and whom results are of', async () => {
  const home = await foundCommune(`${commune}-3`);
  const path = `/v1/communes/${commune}-3`;
  const change = (to: string, body: unknown) =>
    ok(call(send, 'PATCH', `${path}${to}`, { token: home.tokens.leader, body }));
  const officer = home.officers[0]?.id ?? '';
  const [few, all] = [
    ['nam-khong', 'ba-the-hien'],
    ['nam-khong', 'ba-the-hien', 'sau-biet'],
  ];
  for (const sets of [few, all, few, few]) await change('/settings', { sets });
  for (const desk of ['Quầy 9', 'Quầy 9']) await change(`/officers/${officer}`, { desk });
  const day = '2026-03-04';
  expect(await readEvents(send, `${commune}-3`)).toEqual([
    { type: 'sets', day, sets: all },
    { type: 'sets', day, sets: few },
    { type: 'officer-changed', day, officer },
  ]);
});

test('each release and each change of what is shown is told in the log of events', async () => {
  const { tokens } = await foundCommune(`${commune}-2`);
  const path = `/v1/communes/${commune}-2/settings`;
  const change = (body: unknown) => call(send, 'PATCH', path, { token: tokens.leader, body });
  await ok(change({ thresholds: { total: 20, step: 6 }, named: false }));
  await ok(change({ thresholds: { total: 20, step: 6 }, contacts: {} }));
  await ok(change({ named: true }));
  await passWeek(`${commune}-2`);
  const { checkpoint } = await readLog(send, `${commune}-2`);
  const day = '2026-03-04';
  const root = base64(checkpoint.root);
  const log = { size: 0, root };
  const ratings = { opened: 0, replaced: 0, void: 0, unreadable: 0 };
  expect(await readEvents(send, `${commune}-2`)).toEqual([
    { type: 'thresholds', day, thresholds: { total: 20, step: 6 } },
    { type: 'named', day, named: false },
    { type: 'named', day, named: true },
    { type: 'release', day: '2026-03-11', release: 1, ...log, ...ratings },
    {
      type: 'codes-issued',
      day: '2026-03-11',
      release: 1,
      codes: { software: 0, sheet: 0, officer: 0 },
    },
  ]);
});

test('tiles may be kept for ever, an old checkpoint for an hour, the newest for seconds', async () => {
  await receipts(0, 3);
  await passWeek(commune);
  const part = async (path: string) => {
    const { headers } = await send(`/v1/communes/${commune}/log/${path}`, {});
    return [headers.get('content-type'), headers.get('cache-control')];
  };
  const text = 'text/plain; charset=utf-8';
  const immutable = 'public, max-age=31536000, immutable';
  expect(await part('tile/0/000.p/3')).toEqual(['application/octet-stream', immutable]);
  expect(await part('checkpoint/3')).toEqual([
    expect.stringMatching(new RegExp(text, 'iu')),
    'public, max-age=3600',
  ]);
  expect((await part('checkpoint'))[1]).toBe('public, max-age=5');
});

test.each([
  'tile/0/0',
  'tile/64/000',
  'tile/0/000.p/0',
  'tile/1/000.p/1',
  'checkpoint/01',
  'tile/x/000',
])('there is no %s', async (path) => {
  const sent = await call(send, 'GET', `/v1/communes/${commune}/log/${path}`);
  expect(sent).toMatchObject({ status: 404, body: { type: 'urn:nghe-dan:problem:not-found' } });
});
