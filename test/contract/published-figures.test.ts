import fc from 'fast-check';
import { beforeEach, expect, test } from 'vitest';
import type { Report, ReportList } from '../../shared/contract/report.ts';
import type { Board, OfficerScore } from '../../shared/contract/score.ts';
import type { SetId } from '../../shared/criteria/sets.ts';
import { periodKinds, periodsOf } from '../../shared/report/period.ts';
import { openings } from '../../shared/statistics/release-rule.ts';
import { call, ok } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { history, size } from '../simulation/release/history.ts';
import { officers, plans, type Week } from '../simulation/release/plan.ts';
import { reportViews } from '../simulation/release/report-views.ts';
import { publishedViews } from '../simulation/release/views.ts';
import { foundCommune } from './found-commune.ts';

const PATIENCE = { timeout: 120_000 };
const scored: readonly SetId[] = ['nam-khong', 'ba-the-hien'];
const withMore: readonly SetId[] = [...scored, 'nam-biet'];

let home: Installation;
let leader: PairedDevice;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`so-lieu-${count}`);
  const path = `/v1/communes/${home.commune}/invites`;
  const body = { role: 'leader', label: 'Máy thứ hai' };
  const token = home.tokens.operator;
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, { token, body }));
  leader = await pairDevice(send, invite, home.commune);
});

/** A call of the leader, whose session does not outlive a week. */
async function lead<T>(method: string, path: string, body?: unknown): Promise<T> {
  const token = await signIn(send, leader);
  return ok<T>(call(send, method, `/v1/communes/${home.commune}${path}`, { token, body }));
}

const idOf = (officer: string) => home.officers[officers.indexOf(officer)]?.id ?? '';

async function rate(officer: string, times: number, sets: readonly SetId[]): Promise<void> {
  const path = `/v1/communes/${home.commune}/ratings`;
  const ratings = Array.from({ length: times }, () => newRating(idOf(officer), {}, sets));
  await Promise.all(ratings.map((body) => ok(call(send, 'POST', path, { body }))));
}

/** Let a week of a plan happen; every channel is the open one. */
async function live(week: Week, serving: readonly string[]): Promise<void> {
  const sets = week.asksMore ? withMore : scored;
  await lead('PATCH', '/settings', { sets });
  for (const { officer, ratings } of week.arrivals) {
    if (serving.includes(officer)) await rate(officer, ratings, sets);
  }
  if (week.leaves !== null && serving.includes(week.leaves)) {
    await lead('DELETE', `/officers/${idOf(week.leaves)}`);
  }
  await passWeek(home.commune);
}

type Results = Pick<OfficerScore, 'channels' | 'trend'>;

/** The figures of a document by the names that the proof gives them: what each rests on. */
function figuresIn(whose: string, { channels, trend }: Results): Record<string, number> {
  const found: Record<string, number> = {};
  for (const { channel, ratings, criteria } of channels) {
    found[`${whose} ${channel} total`] = ratings;
    for (const { criterion, counts } of criteria) {
      const asked = Object.values(counts).reduce((sum, one) => sum + one, 0);
      if (criterion === 'biet-xin-loi') found[`${whose} ${channel} "biết"`] = asked;
      if (criterion === 'ton-trong') expect(asked).toBe(ratings);
    }
  }
  for (const { channel, release, ratings } of trend) {
    found[`${whose} ${channel} trend to ${release}`] = ratings;
  }
  return found;
}

async function figuresShown(serving: readonly string[]): Promise<Record<string, number>> {
  const board = await ok<Board>(call(send, 'GET', `/v1/communes/${home.commune}/board`));
  const shown = figuresIn('commune', { channels: board.total, trend: board.trend });
  for (const officer of serving) {
    const score = await lead<OfficerScore>('GET', `/officers/${idOf(officer)}/score`);
    Object.assign(shown, figuresIn(officer, score));
    const onBoard = board.officers?.find(({ id }) => id === idOf(officer));
    expect(onBoard?.channels).toEqual(score.channels);
  }
  return shown;
}

/** The figures of every report that there is, named as the proof names them. */
async function figuresReported(): Promise<Record<string, number>> {
  const { releases } = await lead<ReportList>('GET', '/reports');
  const periods = periodKinds.flatMap((kind) => periodsOf(kind, releases));
  const reports = [];
  for (const period of periods) reports.push(await lead<Report>('GET', `/reports/${period}`));
  return Object.assign({}, ...reports.flatMap(figuresOfReport));
}

function figuresOfReport({ period, total, fields, officers: all }: Report) {
  const [, second] = home.officers;
  return [
    figuresIn(`${period} commune`, total),
    ...fields.map(({ field, channels }) => {
      const whose = field === second?.position ? 'b' : 'a';
      return figuresIn(`${period} field of ${whose}`, { channels, trend: [] });
    }),
    ...all.map(({ id, channels }) => {
      const whose = officers.find((one) => idOf(one) === id) ?? '';
      return figuresIn(`${period} ${whose}`, { channels, trend: [] });
    }),
  ];
}

const inOneChannel = (week: Week): Week => ({
  ...week,
  thresholds: { total: 10, step: 5 },
  arrivals: week.arrivals.map((arrival) => ({ ...arrival, channel: 'open' })),
});

const lives = fc
  .sample(plans, { numRuns: 40, seed: 5 })
  .filter((plan) => plan.length >= 4 && plan.length <= 6)
  .slice(0, 4)
  .map((plan) => ({ plan: plan.map(inOneChannel) }));

test.each(lives)(
  'the server shows the figures that the proof is about, and no others',
  PATIENCE,
  async ({ plan }) => {
    const expected = history(plan, openings);
    let serving: readonly string[] = officers;
    await lead('PATCH', `/officers/${idOf('c')}`, { position: home.officers[0]?.position });
    for (const [index, week] of plan.entries()) {
      await live(week, serving);
      const moment = expected[index];
      if (moment === undefined) throw new Error('a release too many');
      serving = moment.serving;
      const figures = publishedViews(moment).map(({ name, batches }) => [name, size(batches)]);
      expect(await figuresShown(serving)).toEqual(Object.fromEntries(figures));
    }
    const reported = reportViews(expected.at(-1) ?? { opened: [], waiting: [], serving })
      .filter(({ name }) => name.includes('commune') || !name.includes('trend'))
      .map(({ name, batches }) => [name, size(batches)]);
    expect(await figuresReported()).toEqual(Object.fromEntries(reported));
  },
);

test('a step of five is in the total at once, and in the trend when ten have come together', async () => {
  const shown: Record<string, number>[] = [];
  for (const ratings of [10, 5, 6]) {
    await rate('a', ratings, scored);
    await passWeek(home.commune);
    shown.push(await figuresShown(['a']));
  }
  expect(shown[1]).toMatchObject({ 'a open total': 15, 'a open trend to 1': 10 });
  expect(shown[1]).not.toHaveProperty('a open trend to 2');
  expect(shown[2]).toMatchObject({ 'a open total': 21, 'a open trend to 3': 11 });
});

test('a question asked for one citizen alone is never counted alone', async () => {
  await rate('a', 9, scored);
  await lead('PATCH', '/settings', { sets: withMore });
  await rate('a', 1, withMore);
  await passWeek(home.commune);
  expect(await figuresShown(['a'])).not.toHaveProperty('a open "biết"');
  await rate('a', 5, withMore);
  await passWeek(home.commune);
  expect(await figuresShown(['a'])).not.toHaveProperty('a open "biết"');
  await rate('a', 5, withMore);
  await passWeek(home.commune);
  expect(await figuresShown(['a'])).toMatchObject({ 'a open total': 20, 'a open "biết"': 10 });
});
