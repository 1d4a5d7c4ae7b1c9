import { beforeEach, expect, test } from 'vitest';
import type { Report, ReportList } from '../../shared/contract/report.ts';
import type { Board, OfficerScore } from '../../shared/contract/score.ts';
import { report as text } from '../../shared/text/vi.ts';
import { call, ok, type Sent } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { issueSheet, openFor } from '../client/visit.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';

let home: Installation;
let leader: PairedDevice;
let count = 0;

beforeEach(async () => {
  // Mondays from here on: 23 February, 2, 9 … March 2026.
  await setClock('2026-02-18T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`bao-cao-${count}`);
  const body = { role: 'leader', label: 'Máy thứ hai' };
  const invited = { token: home.tokens.operator, body };
  const path = `/v1/communes/${home.commune}/invites`;
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, invited));
  leader = await pairDevice(send, invite, home.commune);
});

/** A call of the leader, whose session does not outlive a week. */
async function asLeader(what: string, headers: Record<string, string> = {}): Promise<Sent> {
  const token = await signIn(send, leader);
  return call(send, 'GET', `/v1/communes/${home.commune}${what}`, { token, headers });
}

const report = (period: string) => ok<Report>(asLeader(`/reports/${period}`));
const idAt = (desk: number) => home.officers[desk]?.id ?? '';

/** Weeks with so many open ratings for the first and the second officer. */
async function weeks(...ratings: readonly (readonly [first: number, second: number])[]) {
  for (const [first, second] of ratings) {
    await rate(home.commune, idAt(0), first);
    await rate(home.commune, idAt(1), second);
    await passWeek(home.commune);
  }
}

const sizes = ({ total, officers }: Report) => ({
  total: total.channels.map(({ ratings }) => ratings),
  officers: officers.map(({ channels }) => channels.map(({ ratings }) => ratings)),
});

test('a report sums what the releases of its week, month or quarter opened', async () => {
  await weeks([10, 0], [5, 10], [20, 10]);
  expect(sizes(await report('release-1'))).toEqual({ total: [10], officers: [[10], [], []] });
  expect(sizes(await report('release-2'))).toEqual({ total: [15], officers: [[], [10], []] });
  expect(sizes(await report('2026-03'))).toEqual({ total: [45], officers: [[25], [20], []] });
  expect(sizes(await report('2026-Q1'))).toEqual({ total: [55], officers: [[35], [20], []] });
});

test('a figure on fewer than ten ratings stands in no report, though its ratings are in sums', async () => {
  await weeks([10, 10], [5, 0], [6, 0]);
  const one = await report('release-2');
  expect(one).toMatchObject({ total: { channels: [], trend: [] }, toDate: expect.anything() });
  expect(sizes(await report('2026-03'))).toEqual({ total: [11], officers: [[11], [], []] });
  expect((await report('2026-03')).total.trend).toMatchObject([{ release: 3, ratings: 11 }]);
});

test('what a report says up to its end is what the board says then', async () => {
  await weeks([10, 12], [5, 20]);
  const board = await ok<Board>(call(send, 'GET', `/v1/communes/${home.commune}/board`));
  const now = await report('release-2');
  expect(now.toDate.channels).toEqual(board.total);
  expect(now.officers.map(({ id, toDate }) => ({ id, channels: toDate.channels }))).toEqual(
    board.officers?.map(({ id, channels }) => ({ id, channels })),
  );
  const score = await ok<OfficerScore>(asLeader(`/officers/${idAt(0)}/score`));
  expect(now.officers[0]?.toDate.channels).toEqual(score.channels);
  await weeks([10, 10]);
  expect(await report('release-2')).toEqual({ ...now, nextRelease: expect.any(String) });
});

test('officers of one position are a field, whole and summed', async () => {
  await weeks([10, 10]);
  const path = `/v1/communes/${home.commune}/officers/${idAt(1)}`;
  const body = { position: home.officers[0]?.position };
  await ok(call(send, 'PATCH', path, { token: await signIn(send, leader), body }));
  const { fields } = await report('release-1');
  expect(fields.map(({ field, channels }) => [field, channels[0]?.ratings])).toEqual([
    [home.officers[0]?.position, 20],
    [home.officers[2]?.position, undefined],
  ]);
});

test('codes count in the week they were issued in, their use when a release shows it', async () => {
  const token = await signIn(send, leader);
  const asLeaderNow = { ...home, tokens: { ...home.tokens, leader: token } };
  const codes = await issueSheet(send, asLeaderNow, [idAt(0)], 20);
  for (const code of codes.slice(0, 12)) await useCode(code);
  await passWeek(home.commune);
  const sheet = { issuer: 'sheet', issued: 20, used: 12 };
  expect(await report('release-1')).toMatchObject({ total: { codes: [sheet] } });
  for (const code of codes.slice(12, 17)) await useCode(code);
  await passWeek(home.commune);
  const second = await report('release-2');
  expect(second.total.codes).toEqual([{ issuer: 'sheet', issued: 0, used: null }]);
  expect(second.toDate.codes).toEqual([{ ...sheet, used: 17 }]);
  expect(second.officers[0]?.toDate.codes).toEqual([{ ...sheet, used: 17 }]);
});

async function useCode(code: string): Promise<void> {
  const body = { ...newRating(idAt(0)), token: await openFor(send, home.commune, code) };
  await ok(call(send, 'POST', `/v1/communes/${home.commune}/ratings`, { body }));
}

test('a period without a release has no report, nor has what is no period', async () => {
  const none = { status: 404, body: { type: 'urn:nghe-dan:problem:no-such-period' } };
  expect(await asLeader('/reports/release-1')).toMatchObject(none);
  await weeks([10, 0]);
  for (const period of ['release-2', '2026-04', '2025-Q4', '2026', 'x']) {
    for (const file of ['', '/report.xlsx', '/report.csv']) {
      expect(await asLeader(`/reports/${period}${file}`)).toMatchObject(none);
    }
  }
});

test('the list names the releases of which reports are made', async () => {
  await weeks([10, 0], [0, 0]);
  const { releases, nextRelease } = await ok<ReportList>(asLeader('/reports'));
  expect(releases).toEqual([
    { number: 1, publishedAt: '2026-02-25T02:00:00.000Z' },
    { number: 2, publishedAt: '2026-03-04T02:00:00.000Z' },
  ]);
  expect(nextRelease).toBe('2026-03-09T00:00:00.000Z');
});

test('who has a report already gets it again only when it changed', async () => {
  await weeks([10, 0]);
  const known = (await asLeader('/reports/2026-Q1')).headers.get('etag') ?? '';
  const again = await asLeader('/reports/2026-Q1', { 'if-none-match': known });
  expect(again).toMatchObject({ status: 304, body: '' });
  await weeks([10, 0]);
  expect((await asLeader('/reports/2026-Q1', { 'if-none-match': known })).status).toBe(200);
});

test('the CSV begins with a byte order mark and says in which language it is asked', async () => {
  await weeks([10, 0]);
  const token = await signIn(send, leader);
  const path = `/v1/communes/${home.commune}/reports/2026-Q1/report.csv`;
  const headers = { authorization: `Bearer ${token}` };
  const sent = await send(path, { method: 'GET', headers });
  expect(Object.fromEntries(sent.headers)).toMatchObject({
    'content-type': 'text/csv; charset=utf-8',
    'content-disposition': `attachment; filename="${home.commune}-2026-Q1.csv"`,
    'cache-control': 'private, no-store',
  });
  const bytes = new Uint8Array(await sent.arrayBuffer());
  expect(Array.from(bytes.subarray(0, 3))).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes)).toMatch(new RegExp(`^"${text.title}","Xã`, 'u'));
  const english = await call(send, 'GET', `${path}?lang=en`, { token });
  expect(english.body).toMatch(/Report on the ratings/u);
  expect((await call(send, 'GET', `${path}?language=en`, { token })).status).toBe(400);
});
