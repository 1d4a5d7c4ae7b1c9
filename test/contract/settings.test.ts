import { beforeEach, expect, test } from 'vitest';
import type { Commune, Settings, SettingsChange } from '../../shared/contract/commune.ts';
import type { Board, OfficerScore } from '../../shared/contract/score.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, inviteAndSignIn, SITE } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken, rate } from './found-commune.ts';

let home: Installation;
let officer: string;
let path: string;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`cai-dat-${count}`);
  officer = home.officers[0]?.id ?? '';
  path = `/v1/communes/${home.commune}`;
});

/** Weeks pass in these tests and a session lasts 15 minutes. */
async function leaderAgain(): Promise<string> {
  const invited = { role: 'leader', label: 'Lãnh đạo' } as const;
  return inviteAndSignIn(send, await operatorToken(), home.commune, invited);
}

const change = (settings: SettingsChange, token = home.tokens.leader): Promise<Sent> =>
  call(send, 'PATCH', `${path}/settings`, { token, body: settings });

const board = () => ok<Board>(call(send, 'GET', `${path}/board`));
const shown = async () => (await board()).total[0]?.ratings ?? 0;

test('thresholds go up and never down again', async () => {
  const lowered = { status: 422, body: { type: 'urn:nghe-dan:problem:threshold-lowered' } };
  await ok(change({ thresholds: { total: 20, step: 6 } }));
  expect(await change({ thresholds: { total: 19, step: 6 } })).toMatchObject(lowered);
  expect(await change({ thresholds: { total: 20, step: 5 } })).toMatchObject(lowered);
  expect(await change({ thresholds: { total: 30, step: 5 } })).toMatchObject(lowered);
  expect((await change({ thresholds: { total: 9, step: 5 } })).status).toBe(422);
  const settings = call(send, 'GET', `${path}/settings`, { token: home.tokens.overseer });
  expect((await ok<Settings>(settings)).thresholds).toEqual({ total: 20, step: 6 });
});

test('a refused change changes nothing else either', async () => {
  await ok(change({ thresholds: { total: 20, step: 6 } }));
  await change({ thresholds: { total: 10, step: 5 }, named: false });
  expect((await board()).officers).not.toBeNull();
});

test('raised thresholds hold from the next release on; what was shown stays', async () => {
  await rate(home.commune, officer, 10);
  await passWeek(home.commune);
  expect(await shown()).toBe(10);
  await ok(change({ thresholds: { total: 10, step: 8 } }, await leaderAgain()));
  await rate(home.commune, officer, 7);
  await passWeek(home.commune);
  expect(await shown()).toBe(10);
  await rate(home.commune, officer, 1);
  await passWeek(home.commune);
  expect(await shown()).toBe(18);
  expect((await board()).thresholds).toEqual({ total: 10, step: 8 });
});

test('a set that is added is asked about at once, and beside the score', async () => {
  await rate(home.commune, home.officers[1]?.id ?? '', 10);
  await ok(change({ sets: ['nam-khong', 'ba-the-hien', 'sau-biet'] }));
  const post = (sets?: Settings['sets']) =>
    call(send, 'POST', `${path}/ratings`, { body: newRating(officer, {}, sets) });
  expect((await post()).status).toBe(422);
  for (let more = 0; more < 10; more += 1) {
    await ok(post(['nam-khong', 'ba-the-hien', 'sau-biet']));
  }
  await passWeek(home.commune);
  const [result] = (await board()).total;
  expect(result?.ratings).toBe(20);
  const counted = (id: string) =>
    result?.criteria.find(({ criterion }) => criterion === id)?.counts;
  expect(counted('biet-chia-se')).toEqual({ kept: 10 });
  expect(counted('khong-tham-o')).toEqual({ kept: 20 });
});

test('a scored set cannot be left out, and the two kinds of "biết" exclude each other', async () => {
  expect((await change({ sets: ['nam-khong'] })).status).toBe(422);
  const both: Settings['sets'] = ['nam-khong', 'ba-the-hien', 'nam-biet', 'sau-biet'];
  expect((await change({ sets: both })).status).toBe(422);
  expect((await change({ sets: ['nam-khong', 'nam-khong', 'ba-the-hien'] })).status).toBe(422);
});

test('a commune that names none of its officers shows none, and the officer still sees', async () => {
  await ok(change({ named: false }));
  await rate(home.commune, officer, 10);
  await passWeek(home.commune);
  const { officers, total } = await board();
  expect(officers).toBeNull();
  expect(total[0]?.ratings).toBe(10);
  const page = await call(send, 'GET', `/board/${home.commune}`);
  expect(page.body).not.toContain('Quầy 1');
  const token = await leaderAgain();
  const score = call(send, 'GET', `${path}/officers/${officer}/score`, { token });
  expect((await ok<OfficerScore>(score)).channels[0]?.ratings).toBe(10);
});

test('a site is let in and shut out from the next rating on', async () => {
  const from = async (origin: string) => {
    const body = newRating(officer);
    return (await call(send, 'POST', `${path}/ratings`, { body, headers: { origin } })).status;
  };
  const other = 'https://khac.example.vn';
  expect([await from(SITE), await from(other)]).toEqual([201, 403]);
  await ok(change({ origins: [other] }));
  expect([await from(SITE), await from(other)]).toEqual([403, 201]);
  await ok(change({ origins: [] }));
  expect([await from(SITE), await from(other)]).toEqual([403, 403]);
});

test('an officer who is added, moved or renamed is so in the form at once', async () => {
  const listed = async () => (await ok<Commune>(call(send, 'GET', path))).officers;
  const token = home.tokens.leader;
  const added = { position: 'Công chức Tài chính', desk: 'Quầy 10', name: 'Cán bộ mẫu' };
  const { id } = await ok<{ id: string }>(
    call(send, 'POST', `${path}/officers`, { token, body: added }),
  );
  expect((await listed()).at(-1)).toEqual({ id, ...added });
  const body = { desk: 'Quầy 0', name: null };
  await ok(call(send, 'PATCH', `${path}/officers/${id}`, { token, body }));
  expect((await listed())[0]).toEqual({ id, position: 'Công chức Tài chính', desk: 'Quầy 0' });
});
