import { beforeEach, expect, test } from 'vitest';
import type { Signals } from '../../shared/contract/signal.ts';
import * as en from '../../shared/text/en.ts';
import * as vi from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, inviteAndSignIn } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { issueSheet } from '../client/visit.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken, rate } from './found-commune.ts';

let home: Installation;
let officer: string;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`dau-hieu-${count}`);
  officer = home.officers[0]?.id ?? '';
});

async function readSignals(): Promise<Signals> {
  const { commune } = home;
  const invited = { role: 'overseer', label: 'Máy thứ hai' } as const;
  const token = await inviteAndSignIn(send, await operatorToken(), commune, invited);
  return ok<Signals>(call(send, 'GET', `/v1/communes/${commune}/signals`, { token }));
}

/** Citizens who do not all think the same rate every officer, and a week passes. */
async function usualWeek(): Promise<void> {
  const path = `/v1/communes/${home.commune}/ratings`;
  for (const { id } of home.officers) {
    for (const manner of [2, 3, 3, 4, 5] as const) {
      const body = newRating(id, { 'ton-trong': manner, 'van-minh': manner });
      await ok(call(send, 'POST', path, { body }));
    }
  }
  await passWeek(home.commune);
}

test('before the first release there are no signals', async () => {
  await rate(home.commune, officer, 40);
  expect(await readSignals()).toEqual({ release: null, signals: [] });
});

test('weeks in which nothing is unusual give no signal', async () => {
  for (let week = 0; week < 8; week += 1) await usualWeek();
  expect(await readSignals()).toEqual({ release: 8, signals: [] });
});

test('thirty ratings that are all alike are signalled once they are released, and not before', async () => {
  for (let week = 0; week < 8; week += 1) await usualWeek();
  await rate(home.commune, officer, 30);
  expect((await readSignals()).signals).toEqual([]);
  await passWeek(home.commune);
  const { release, signals } = await readSignals();
  expect(release).toBe(9);
  const told = signals.filter((one) => one.officer === officer).map(({ signal }) => signal);
  expect(told).toEqual(expect.arrayContaining(['burst', 'equal-answers']));
  expect(signals.map((one) => one.officer)).toEqual(signals.map(() => officer));
  expect(signals.every(({ restsOn, since }) => restsOn >= 30 && since <= 9)).toBe(true);
});

/** The first officer hands out all codes for his visits himself; the others’ are printed. */
async function handOutCodes(): Promise<void> {
  const [, ...others] = home.officers.map(({ id }) => id);
  const path = `/v1/communes/${home.commune}/codes`;
  const body = { officers: [officer], count: 1 };
  for (let code = 0; code < 40; code += 1) {
    await ok(call(send, 'POST', path, { token: home.tokens.officer, body }));
  }
  for (const other of others) await issueSheet(send, home, [other], 60);
}

test('an officer who hands out all codes himself is signalled with the release of their week', async () => {
  await handOutCodes();
  expect((await readSignals()).signals).toEqual([]);
  await passWeek(home.commune);
  const { signals } = await readSignals();
  expect(signals).toEqual([
    expect.objectContaining({ signal: 'handing-out-gap', officer, channel: 'counter', since: 1 }),
  ]);
  expect(signals[0]?.restsOn).toBe(40);
});

test('the board tells how many signals there are of each kind, and nobody’s name', async () => {
  const board = () => call(send, 'GET', `/v1/communes/${home.commune}/board`);
  const page = async (language = 'vi') =>
    String((await call(send, 'GET', `/board/${home.commune}?lang=${language}`)).body);
  await handOutCodes();
  expect((await board()).body).toMatchObject({ release: null, signals: [] });
  expect(await page()).not.toContain('Dấu hiệu');
  await passWeek(home.commune);
  expect((await board()).body).toMatchObject({
    signals: [{ signal: 'handing-out-gap', count: 1 }],
  });
  const text = vi.signals.kinds['handing-out-gap'];
  expect(await page()).toContain(`<li>${text}: 1</li>`);
  expect(await page('en')).toContain(en.signals.explain);
  const section = (await page()).split('id="signals"')[1]?.split('</section>')[0] ?? '';
  for (const { desk, position } of home.officers) {
    expect(section).not.toContain(desk);
    expect(section).not.toContain(position);
  }
});

test('the board says so when there is no signal', async () => {
  await usualWeek();
  const { body } = await call(send, 'GET', `/board/${home.commune}`);
  expect(body).toContain(vi.signals.none);
  expect(body).not.toContain('id="signals"');
});

test('a signal leaves the board when it is out of sight', async () => {
  await handOutCodes();
  for (let week = 0; week < 21; week += 1) await passWeek(home.commune);
  const { body } = await call(send, 'GET', `/v1/communes/${home.commune}/board`);
  expect(body).toMatchObject({ release: { number: 21 }, signals: [] });
});
