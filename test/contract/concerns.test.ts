import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import {
  type ConcernKeys,
  type ConcernList,
  ConcernListSchema,
  type ConcernState,
} from '../../shared/contract/concern.ts';
import { type Board, BoardSchema } from '../../shared/contract/score.ts';
import { EventSchema } from '../../shared/log/event.ts';
import { concernPage } from '../../shared/text/vi.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { forgetBoard } from '../../worker/registry/board-copies.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { concernKey, newConcern } from '../client/concern.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, SITE } from '../client/installation.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune } from './found-commune.ts';
import { callAs, type PairedMembers, pairMembers } from './paired-members.ts';
import { tablesOf } from './tables.ts';

const DAY = 24 * 60 * 60 * 1000;
const ours = { origin: 'https://nghe-dan.example', host: 'nghe-dan.example' };

let home: Installation;
let members: PairedMembers;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`phan-anh-${count}`);
  members = await pairMembers(home);
});

const base = () => `/v1/communes/${home.commune}`;

const setKey = (number: number) =>
  callAs(members.overseer, 'POST', `${base()}/concern-keys`, {
    body: { publicKey: concernKey(number) },
  });

const post = (body: unknown, headers: Record<string, string> = ours) =>
  call(send, 'POST', `${base()}/concerns`, { body, headers });

const tell = async (number = 1) => {
  const concern = await newConcern(home.commune, concernKey(number));
  await ok(post(concern));
  return concern;
};

const statusOf = (reference: string) =>
  call(send, 'POST', `${base()}/concern-status`, { body: { reference }, headers: ours });

const list = async (after = '') =>
  v.parse(
    ConcernListSchema,
    await ok<ConcernList>(callAs(members.overseer, 'GET', `${base()}/concerns${after}`)),
  );

const change = (id: string, body: unknown) =>
  callAs(members.overseer, 'POST', `${base()}/concerns/${id}/status`, { body });

const counts = async () => {
  forgetBoard(home.commune);
  return v.parse(BoardSchema, await ok<Board>(call(send, 'GET', `${base()}/board`))).concerns;
};

const page = async () => (await call(send, 'GET', `/concern/${home.commune}`)).body;

async function events() {
  const { log_entry = [] } = await tablesOf(communeObject(home.commune));
  return log_entry
    .filter(({ log }) => log === 'events')
    .map(({ entry }) => JSON.parse(Buffer.from(entry as number[]).toString()) as unknown)
    .map((event) => v.parse(EventSchema, event));
}

test('before there is a key nothing is taken in, and the page tells the other ways', async () => {
  const { keys } = await ok<ConcernKeys>(call(send, 'GET', `${base()}/concern-key`));
  expect(keys).toEqual([]);
  const refused = await post(await newConcern(home.commune, concernKey(1)));
  expect(refused).toMatchObject({
    status: 409,
    body: { type: 'urn:nghe-dan:problem:key-changed' },
  });
  expect(await page()).toContain(concernPage.noKey);
  expect(await page()).not.toContain('/widget/concern-vi.js');
});

test('a key is told in the log of events; the same again changes nothing, another one is told too', async () => {
  const first = concernKey(1);
  const second = concernKey(2);
  expect((await setKey(1)).body).toEqual({ keys: [{ publicKey: first, since: '2026-03-04' }] });
  await ok(setKey(1));
  await pass(DAY);
  await ok(setKey(2));
  const { keys } = await ok<ConcernKeys>(call(send, 'GET', `${base()}/concern-key`));
  expect(keys).toEqual([
    { publicKey: second, since: '2026-03-05' },
    { publicKey: first, since: '2026-03-04' },
  ]);
  expect(await events()).toEqual([
    { type: 'concern-key', day: '2026-03-04', publicKey: first },
    { type: 'concern-key', day: '2026-03-05', publicKey: second },
  ]);
});

test('what is no point of the curve is no key', async () => {
  const good = concernKey(1);
  const bad = `${good.slice(0, -2)}${good.endsWith('A') ? 'BA' : 'AA'}`;
  for (const publicKey of [bad, good.slice(1), `A${good.slice(1)}`]) {
    const sent = await callAs(members.overseer, 'POST', `${base()}/concern-keys`, {
      body: { publicKey },
    });
    expect(sent.status).toBe(422);
  }
  expect(await events()).toEqual([]);
});

test('a concern comes to Mặt trận as it was sealed, with days and nothing finer', async () => {
  await ok(setKey(1));
  const { reference, fingerprint, sealed } = await newConcern(home.commune, concernKey(1));
  const state = {
    status: 'received',
    reason: null,
    receivedOn: '2026-03-04',
    dueOn: '2026-03-18',
    overdue: false,
  };
  const sent = await post({ reference, fingerprint, sealed });
  expect([sent.status, sent.body]).toEqual([201, state]);
  expect(await list()).toEqual({
    concerns: [{ id: expect.any(String), fingerprint, sealed, ...state }],
    next: null,
  });
  const { concern } = await tablesOf(communeObject(home.commune));
  expect(Object.keys(concern?.[0] ?? {}).toSorted()).toEqual([
    'counted',
    'due_on',
    'fingerprint',
    'id',
    'reason',
    'received_on',
    'reference',
    'sealed',
    'status',
  ]);
  expect(JSON.stringify(concern)).not.toContain(reference);
});

test('sent again since the answer was lost it is stored once; another text under its reference is refused', async () => {
  await ok(setKey(1));
  const concern = await tell();
  await pass(DAY);
  expect(await ok<ConcernState>(post(concern))).toMatchObject({ receivedOn: '2026-03-04' });
  const other = await newConcern(home.commune, concernKey(1));
  const refused = await post({ ...other, reference: concern.reference });
  expect(refused).toMatchObject({
    status: 409,
    body: { type: 'urn:nghe-dan:problem:already-exists' },
  });
  expect((await list()).concerns).toHaveLength(1);
});

test('what was sealed to an earlier key is refused, and earlier concerns stay readable', async () => {
  await ok(setKey(1));
  const early = await tell();
  await ok(setKey(2));
  const late = await newConcern(home.commune, concernKey(1));
  expect((await post(late)).body).toMatchObject({ type: 'urn:nghe-dan:problem:key-changed' });
  const now = await tell(2);
  const prints = (await list()).concerns.map(({ fingerprint }) => fingerprint);
  expect(prints.toSorted()).toEqual([early.fingerprint, now.fingerprint].toSorted());
});

test('only pages of our own origin send concerns and ask for them', async () => {
  await ok(setKey(1));
  const concern = await newConcern(home.commune, concernKey(1));
  const refused = { status: 403, body: { type: 'urn:nghe-dan:problem:origin-refused' } };
  expect(await post(concern, { origin: SITE })).toMatchObject(refused);
  const path = `${base()}/concern-status`;
  const asked = { body: { reference: concern.reference }, headers: { origin: SITE } };
  expect(await call(send, 'POST', path, asked)).toMatchObject(refused);
  expect((await list()).concerns).toEqual([]);
});

test('only the two lengths are taken, and nothing longer', async () => {
  await ok(setKey(1));
  const short = await newConcern(home.commune, concernKey(1));
  const long = await newConcern(home.commune, concernKey(1), { text: 'ệ'.repeat(2000) });
  expect([short.sealed.length, long.sealed.length]).toEqual([2839, 11031]);
  expect((await post(long)).status).toBe(201);
  for (const sealed of [short.sealed.slice(1), `${short.sealed}A`, 'A'.repeat(20_000), '']) {
    expect((await post({ ...short, sealed })).status).toBeGreaterThanOrEqual(413);
  }
  expect((await post({ ...short, reference: '0'.repeat(17) })).status).toBe(422);
});

test('one address sends only so many', async () => {
  await ok(setKey(1));
  const headers = { ...ours, 'x-address': `198.51.100.${count}` };
  const statuses: number[] = [];
  for (let sent = 0; sent < 11; sent += 1) {
    statuses.push((await post(await newConcern(home.commune, concernKey(1)), headers)).status);
  }
  expect(statuses).toEqual([...Array<number>(10).fill(201), 429]);
});

test('whoever holds the reference learns what becomes of it, and nobody else', async () => {
  await ok(setKey(1));
  const { reference } = await tell();
  const [{ id = '' } = {}] = (await list()).concerns;
  const typed = groupVisitCode(reference).toLowerCase();
  expect((await statusOf(typed)).body).toMatchObject({ status: 'received' });
  await ok(change(id, { status: 'examining' }));
  expect((await statusOf(typed)).body).toMatchObject({ status: 'examining', reason: null });
  await ok(change(id, { status: 'referred' }));
  await ok(change(id, { status: 'closed', reason: 'settled' }));
  expect((await statusOf(typed)).body).toMatchObject({ status: 'closed', reason: 'settled' });
  await ok(change(id, { status: 'examining' }));
  expect((await statusOf(typed)).body).toMatchObject({ status: 'examining', reason: null });
  for (const other of ['0'.repeat(18), 'nonsense']) {
    expect(await statusOf(other)).toMatchObject({
      status: 404,
      body: { type: 'urn:nghe-dan:problem:concern-unknown' },
    });
  }
});

test.each([
  {},
  { status: 'received' },
  { status: 'closed' },
  { status: 'examining', reason: 'settled' },
])('a change that is none is refused: %j', async (body) => {
  await ok(setKey(1));
  await tell();
  const [{ id = '' } = {}] = (await list()).concerns;
  expect((await change(id, body)).status).toBe(422);
  expect((await change('0'.repeat(16), { status: 'examining' })).status).toBe(404);
  expect((await list()).concerns).toMatchObject([{ status: 'received' }]);
});

test('unanswered after ten working days it is overdue, and an answer ends that', async () => {
  await ok(setKey(1));
  const { reference } = await tell();
  await setClock('2026-03-18T23:59:00+07:00');
  expect((await list()).concerns).toMatchObject([{ dueOn: '2026-03-18', overdue: false }]);
  await setClock('2026-03-19T00:01:00+07:00');
  const [{ id = '' } = {}] = (await list()).concerns;
  expect((await statusOf(reference)).body).toMatchObject({ overdue: true });
  await ok(change(id, { status: 'examining' }));
  expect((await list()).concerns).toMatchObject([{ overdue: false }]);
});

test('a long list comes in pages without gaps or doubles', async () => {
  await ok(setKey(1));
  const sent: string[] = [];
  for (let at = 0; at < 23; at += 1) sent.push((await tell()).sealed);
  const first = await list();
  const second = await list(`?after=${first.next}`);
  expect([first.concerns.length, second.concerns.length, second.next]).toEqual([20, 3, null]);
  const read = [...first.concerns, ...second.concerns].map(({ sealed }) => sealed);
  expect(read.toSorted()).toEqual(sent.toSorted());
});

test('the board counts concerns with a release and by its rule, and says that one is late at once', async () => {
  const none = { received: null, open: null, overdue: null, late: false };
  await ok(setKey(1));
  for (let at = 0; at < 9; at += 1) await tell();
  await passWeek(home.commune);
  expect(await counts()).toEqual(none);
  await tell();
  expect(await counts()).toEqual(none);
  await passWeek(home.commune);
  expect(await counts()).toEqual({ received: 10, open: 10, overdue: 0, late: false });
  for (let at = 0; at < 4; at += 1) await tell();
  for (const { id } of (await list()).concerns.slice(4, 6)) {
    await ok(change(id, { status: 'closed', reason: 'settled' }));
  }
  await passWeek(home.commune);
  expect(await counts()).toEqual({ received: 10, open: 8, overdue: 8, late: true });
  await tell();
  await passWeek(home.commune);
  expect(await counts()).toMatchObject({ received: 15, late: true });
});

test('one single concern that nobody answers is told as late, and not how many there are', async () => {
  await ok(setKey(1));
  await tell();
  for (let week = 0; week < 3; week += 1) await passWeek(home.commune);
  expect(await counts()).toEqual({ received: null, open: null, overdue: null, late: true });
  const [{ id = '' } = {}] = (await list()).concerns;
  await ok(change(id, { status: 'referred' }));
  await passWeek(home.commune);
  expect(await counts()).toMatchObject({ received: null, late: false });
});

test('the page shows the fingerprint of the key, and that it was changed', async () => {
  await ok(setKey(1));
  const { fingerprint } = await newConcern(home.commune, concernKey(1));
  expect(await page()).toContain(fingerprint);
  expect(await page()).not.toContain(concernPage.replaced);
  await ok(setKey(2));
  expect(await page()).toContain((await newConcern(home.commune, concernKey(2))).fingerprint);
  expect(await page()).toContain(concernPage.replaced);
});

test('not even the keys of the box open a concern: no object holds what would', async () => {
  await ok(setKey(1));
  await tell();
  const { BOX_KEYS } = env as unknown as Environment;
  const everything = JSON.stringify([
    await tablesOf(communeObject(home.commune)),
    await tablesOf(BOX_KEYS.get(BOX_KEYS.idFromName(home.commune))),
  ]);
  expect(everything).not.toContain('bồi dưỡng');
  expect(everything).not.toContain('khong-sach-nhieu","officer');
});
