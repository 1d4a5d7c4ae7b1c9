import { abortAllDurableObjects, runDurableObjectAlarm, runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, test, vi } from 'vitest';
import type { CountryBoard, ProvinceBoard } from '../../shared/contract/province.ts';
import type { Board } from '../../shared/contract/score.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import { rollUp as text } from '../../shared/text/vi.ts';
import { Commune } from '../../worker/commune/commune.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { inviteAndSignIn } from '../client/installation.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { operatorToken, rate } from './found-commune.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const production = env as unknown as Environment;
let province: string;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  province = `tinh-${count}`;
  await ok(asOperator('/v1/provinces', { id: province, name: `Tỉnh ${count}` }));
});

const asOperator = async (path: string, body: unknown) =>
  call(send, 'POST', path, { token: await operatorToken(), body });

/** A commune of the province with one officer, whose id is given back. */
async function foundIn(id: string, name = 'Xã Thử Nghiệm'): Promise<string> {
  await ok(asOperator('/v1/communes', { id, name, province }));
  const invited = { role: 'leader', label: 'Lãnh đạo' } as const;
  const token = await inviteAndSignIn(send, await operatorToken(), id, invited);
  const body = { position: 'Công chức Tư pháp – Hộ tịch', desk: 'Quầy 1' };
  const path = `/v1/communes/${id}/officers`;
  return (await ok<Officer>(call(send, 'POST', path, { token, body }))).id;
}

const boardOf = (commune: string) => ok<Board>(call(send, 'GET', `/v1/communes/${commune}/board`));
const provinceBoard = () => ok<ProvinceBoard>(call(send, 'GET', `/v1/provinces/${province}/board`));
const countryBoard = () => ok<CountryBoard>(call(send, 'GET', '/v1/country/board'));

/** What a commune's own board shows, without what the roll-up leaves out. */
async function shownBy(commune: string) {
  const { release, total } = await boardOf(commune);
  const channels = total.map(({ channel, ratings, unsure, score }) => ({
    channel,
    ratings,
    unsure,
    score,
  }));
  return { release, channels };
}

test('a province shows of a commune what its own board shows, from the same release on', async () => {
  const commune = `${province}-xa`;
  const officer = await foundIn(commune);
  await rate(commune, officer, 12);
  expect((await provinceBoard()).communes).toEqual([
    { id: commune, name: 'Xã Thử Nghiệm', release: null, channels: [] },
  ]);
  await passWeek(commune);
  const board = await provinceBoard();
  expect(board.communes[0]).toMatchObject(await shownBy(commune));
  expect(board.total).toMatchObject([{ channel: 'open', ratings: 12 }]);
});

test('a commune with too few ratings is named and has no figure, and none that contains it', async () => {
  const [few, many] = [`${province}-it`, `${province}-nhieu`];
  const officer = await foundIn(few);
  await rate(few, officer, 9);
  await rate(many, await foundIn(many), 11);
  await passWeek(few);
  await communeObject(many).tick();
  const board = await provinceBoard();
  expect(board.communes.map(({ channels }) => channels.length)).toEqual([0, 1]);
  expect(board.total[0]?.ratings).toBe(11);
  await rate(few, officer, 1);
  await passWeek(few);
  expect((await provinceBoard()).total[0]?.ratings).toBe(21);
});

test('communes stand by name, and the country sums its provinces', async () => {
  const names = ['Xã Ơn', 'Phường Đông', 'Xã An'];
  for (const [at, name] of names.entries()) {
    const commune = `${province}-${at}`;
    await rate(commune, await foundIn(commune, name), 10 + at);
  }
  await pass(WEEK);
  for (const at of names.keys()) await communeObject(`${province}-${at}`).tick();
  const board = await provinceBoard();
  expect(board.communes.map(({ name }) => name)).toEqual(['Phường Đông', 'Xã An', 'Xã Ơn']);
  const country = await countryBoard();
  expect(country.provinces.find(({ id }) => id === province)).toEqual({
    ...board.province,
    communes: 3,
    shown: 3,
    total: board.total,
  });
  const all = country.provinces.map(({ total }) => total[0]?.ratings ?? 0);
  expect(country.total[0]?.ratings).toBe(all.reduce((sum, one) => sum + one));
});

test('a province that cannot be reached is told later; the release is published all the same', async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  const commune = `${province}-xa`;
  const officer = await foundIn(commune);
  await rate(commune, officer, 10);
  await pass(WEEK);
  const gone = { idFromName: () => null, get: () => ({ take: () => Promise.reject(new Error()) }) };
  await runInDurableObject(communeObject(commune), async (_object, state) => {
    const PROVINCE = gone as unknown as Environment['PROVINCE'];
    await new Commune(state, { ...production, PROVINCE }).tick();
    expect(await state.storage.getAlarm()).toBeLessThan(Date.now() + WEEK / 1000);
  });
  expect((await provinceBoard()).total).toEqual([]);
  // What has only seen the tables change must read them anew, as after a start.
  await abortAllDurableObjects();
  await runDurableObjectAlarm(communeObject(commune));
  expect((await boardOf(commune)).release?.number).toBe(1);
  expect((await provinceBoard()).communes[0]).toMatchObject(await shownBy(commune));
});

test('what is told twice, too late or by a commune of elsewhere changes nothing', async () => {
  const commune = `${province}-xa`;
  await rate(commune, await foundIn(commune), 10);
  await passWeek(commune);
  const before = await provinceBoard();
  const { PROVINCE } = production;
  const object = PROVINCE.get(PROVINCE.idFromName(province));
  const release = { number: 1, publishedAt: '2026-03-09T00:00:00.000Z' };
  for (const told of [
    { commune, release },
    { commune: 'noi-khac', release },
  ]) {
    await object.take({ ...told, channels: [] });
  }
  expect(await provinceBoard()).toEqual(before);
  const next = { ...release, number: 2 };
  await object.take({ commune, release: next, channels: [] });
  expect((await provinceBoard()).communes[0]).toMatchObject({ release: next, channels: [] });
});

test('a province is made once, and a commune only in one that there is', async () => {
  const again = await asOperator('/v1/provinces', { id: province, name: 'Tỉnh Khác' });
  expect(again).toMatchObject({
    status: 409,
    body: { type: 'urn:nghe-dan:problem:already-exists' },
  });
  const lost = { id: 'xa-lac', name: 'Xã Lạc', province: 'khong-co' };
  expect(await asOperator('/v1/communes', lost)).toMatchObject({
    status: 404,
    body: { type: 'urn:nghe-dan:problem:no-such-province' },
  });
  expect((await call(send, 'GET', '/v1/communes/xa-lac')).status).toBe(404);
  expect((await call(send, 'GET', '/v1/provinces/khong-co/board')).status).toBe(404);
  expect((await call(send, 'GET', '/board/province/khong-co')).status).toBe(404);
});

test('a commune that is renamed bears its new name in the province, with its figures', async () => {
  const commune = `${province}-xa`;
  await rate(commune, await foundIn(commune), 12);
  await passWeek(commune);
  const before = await provinceBoard();
  const renaming = { token: await operatorToken(), body: { name: 'Phường Mới' } };
  await ok(call(send, 'PATCH', `/v1/communes/${commune}`, renaming));
  expect(await provinceBoard()).toEqual({
    ...before,
    communes: before.communes.map((one) => ({ ...one, name: 'Phường Mới' })),
  });
});

test('no name looks like another in letters of another script, at a renaming either', async () => {
  const commune = `${province}-xa`;
  await foundIn(commune);
  const lookalike = { name: 'X\u0430\u0303 A' };
  const token = await operatorToken();
  const renamed = await call(send, 'PATCH', `/v1/communes/${commune}`, { token, body: lookalike });
  expect(renamed.status).toBe(422);
  const made = await asOperator('/v1/provinces', { id: `${province}-nhai`, ...lookalike });
  expect(made.status).toBe(422);
});

test('a province that was just made stands on the board of the country', async () => {
  await countryBoard();
  const made = { id: `${province}-moi`, name: 'Tỉnh Mới' };
  await ok(asOperator('/v1/provinces', made));
  const { provinces } = await countryBoard();
  expect(provinces.find(({ id }) => id === made.id)).toMatchObject({ ...made, communes: 0 });
});

test('the pages say what the documents say, and names are text', async () => {
  const commune = `${province}-xa`;
  await rate(commune, await foundIn(commune, '<b>Xã</b> "A"'), 13);
  await passWeek(commune);
  const page = String((await call(send, 'GET', `/board/province/${province}`)).body);
  expect(page).toContain('&lt;b&gt;Xã&lt;/b&gt; &quot;A&quot;');
  expect(page).not.toContain('<b>Xã');
  expect(page).toContain('từ 13 phiếu');
  expect(page).toContain(`/board/${commune}?lang=vi`);
  const country = String((await call(send, 'GET', '/country')).body);
  expect(country).toContain(`/board/province/${province}?lang=vi`);
  expect(country).toContain(text.wholeCountry);
});

test('a roll-up has an entity tag, which changes with a release', async () => {
  const commune = `${province}-xa`;
  const officer = await foundIn(commune);
  const ask = (etag = '') =>
    call(send, 'GET', `/v1/provinces/${province}/board`, { headers: { 'if-none-match': etag } });
  const etag = (await ask()).headers.get('etag') ?? '';
  expect((await ask(etag)).status).toBe(304);
  await rate(commune, officer, 10);
  await passWeek(commune);
  expect((await ask(etag)).status).toBe(200);
});
