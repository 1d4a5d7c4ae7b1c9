import { abortAllDurableObjects, runInDurableObject } from 'cloudflare:test';
import { beforeEach, expect, test, vi } from 'vitest';
import type { Openings } from '../../shared/contract/opening.ts';
import type { KeptRating, OwnRating } from '../../shared/contract/own-rating.ts';
import { problemCode } from '../../shared/contract/problem.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { writeAnswers } from '../../shared/criteria/answer-letters.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { commentHash, leafEntry } from '../../shared/log/leaf.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, inviteAndSignIn } from '../client/installation.ts';
import { readEvents, readLog } from '../client/log.ts';
import { newRating, randomId } from '../client/rating.ts';
import { issueSheet, openFor } from '../client/visit.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { tickFailingAt } from './failing-tick.ts';
import { foundCommune, operatorToken, rate } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

let count = 0;
let home: Installation;
let base: string;
let officer: string;
let codes: string[];

beforeEach(async () => {
  vi.spyOn(console, 'error').mockImplementation(() => undefined);
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`phieu-cua-toi-${count}`);
  base = `/v1/communes/${home.commune}`;
  officer = home.officers[0]?.id ?? '';
  codes = [...(await issueSheet(send, home, [officer], 12))];
});

const post = (body: Rating) => ok<Receipt>(call(send, 'POST', `${base}/ratings`, { body }));
const ask = (body: OwnRating) => call(send, 'POST', `${base}/ratings/open`, { body });
const open = (body: OwnRating) => ok<KeptRating>(ask(body));

async function refusal(asked: OwnRating): Promise<string> {
  const { status, body } = await ask(asked);
  return `${status} ${problemCode((body as { type?: string }).type ?? '') ?? ''}`.trim();
}

const openRating = (near: 1 | 2 | 3 | 4 | 5 = 2) => ({
  ...newRating(officer, { 'gan-gui': near }),
  openingSecret: randomId(),
});

const holds = ({ id, openingSecret }: ReturnType<typeof openRating>) => ({ id, openingSecret });

/** The n-th version of a citizen's rating, with nearness n, and how its holder asks for it. */
async function visitor() {
  const token = await openFor(send, home.commune, codes.pop() ?? '');
  const versionOf = (version: number) => ({
    ...newRating(officer, { 'gan-gui': version as 1 | 2 | 3 | 4 | 5 }),
    token,
    version,
  });
  return { token, versionOf, held: (version: number) => ({ officer, token, version }) };
}

function leafOf(kept: KeptRating): string {
  const comment = commentHash(kept.comment, fromBase64url(kept.salt ?? ''));
  const { answers: letters, nonce, ...rest } = kept;
  return toBase64(leafHash(leafEntry({ ...rest, letters, nonce: fromBase64url(nonce), comment })));
}

async function nearness(
  channel: 'open' | 'receipt' = 'open',
): Promise<Readonly<Record<string, number>> | undefined> {
  const { officers } = await ok<Board>(call(send, 'GET', `${base}/board`));
  const channels = officers?.find(({ id }) => id === officer)?.channels;
  const criteria = channels?.find((one) => one.channel === channel)?.criteria;
  return criteria?.find(({ criterion }) => criterion === 'gan-gui')?.counts;
}

async function openings(): Promise<Openings['openings']> {
  const invited = { role: 'overseer', label: 'Ủy ban Mặt trận Tổ quốc' } as const;
  const token = await inviteAndSignIn(send, await operatorToken(), home.commune, invited);
  return (await ok<Openings>(call(send, 'GET', `${base}/openings`, { token }))).openings;
}

test('its holder sees what the server keeps, and it is what the receipt promised', async () => {
  const rating = openRating();
  const { promise } = await post(rating);
  const kept = await open(holds(rating));
  expect(kept).toMatchObject({ officer, channel: 'open', release: 1, version: 1, comment: null });
  expect(kept.answers).toBe(writeAnswers(rating.answers as never));
  expect(leafOf(kept)).toBe(promise?.leaf);
});

test('a comment is shown as it was stored, without what was taken out, and fits the leaf too', async () => {
  const rating = { ...openRating(), comment: 'Xin gọi 0912 345 678, cảm ơn.' };
  const { promise } = await post(rating);
  const kept = await open(holds(rating));
  expect(kept.comment).toContain('[số điện thoại]');
  expect(kept.comment).not.toContain('345');
  expect(leafOf(kept)).toBe(promise?.leaf);
});

test('what was opened is logged and never counted, however often it is asked for', async () => {
  const rating = openRating(1);
  const { promise } = await post(rating);
  await rate(home.commune, officer, 10);
  const first = await open(holds(rating));
  expect(await open(holds(rating))).toEqual(first);
  await passWeek(home.commune);
  expect(await nearness()).toEqual({ 4: 10 });
  const { entries } = await readLog(send, home.commune);
  expect(entries.map((entry) => toBase64(leafHash(entry)))).toContain(promise?.leaf);
  expect(await readEvents(send, home.commune)).toMatchObject([
    { opened: 10, replaced: 0, void: 1, size: 11 },
    { type: 'codes-issued' },
  ]);
});

test('the release does not open for ratings that are void', async () => {
  await rate(home.commune, officer, 9);
  const rating = openRating();
  await post(rating);
  await open(holds(rating));
  await passWeek(home.commune);
  expect(await nearness()).toBeUndefined();
  expect(await openings()).toEqual([]);
  await rate(home.commune, officer, 5);
  await passWeek(home.commune);
  expect(await nearness()).toEqual({ 4: 14 });
  const events = await readEvents(send, home.commune);
  expect(events.filter((event) => (event as { type: string }).type === 'release')).toMatchObject([
    { opened: 0, void: 0, size: 10 },
    { opened: 14, void: 1, size: 15 },
  ]);
});

test('of several versions the highest that is not void counts', async () => {
  const { versionOf, held } = await visitor();
  for (const version of [1, 2, 3]) await post(versionOf(version));
  for (let time = 0; time < 9; time += 1) await post((await visitor()).versionOf(4));
  await open(held(3));
  await passWeek(home.commune);
  expect(await nearness('receipt')).toEqual({ 2: 1, 4: 9 });
  const uncounted = (await openings()).filter(({ counted }) => !counted);
  expect(uncounted.map(({ version, reason }) => [version, reason]).toSorted()).toEqual([
    [1, 'replaced'],
    [3, 'void'],
  ]);
});

test('after a version was opened the next one counts', async () => {
  const { versionOf, held } = await visitor();
  await post(versionOf(1));
  await open(held(1));
  await post(versionOf(2));
  for (let time = 0; time < 9; time += 1) await post((await visitor()).versionOf(4));
  await passWeek(home.commune);
  expect(await nearness('receipt')).toEqual({ 2: 1, 4: 9 });
});

test('a rating of which every version is void counts nothing', async () => {
  const { versionOf, held } = await visitor();
  for (const version of [1, 2]) await post(versionOf(version));
  for (const version of [2, 1]) await open(held(version));
  for (let time = 0; time < 10; time += 1) await post((await visitor()).versionOf(4));
  await passWeek(home.commune);
  expect(await nearness('receipt')).toEqual({ 4: 10 });
});

test('a comment of what does not count reaches nobody', async () => {
  const rating = { ...openRating(), comment: 'Chỉ để xem thử.' };
  await post(rating);
  await rate(home.commune, officer, 10);
  await open(holds(rating));
  await passWeek(home.commune);
  const { comment, opened } = await tablesOf(communeObject(home.commune));
  expect(comment).toEqual([]);
  expect(opened).toHaveLength(11);
});

test('whoever knows the id alone, as it stands in the receipt, learns nothing and voids nothing', async () => {
  const rating = openRating(3);
  const { id } = await post(rating);
  expect(await refusal({ id, openingSecret: randomId() })).toBe('404 rating-unknown');
  expect(await refusal({ id: randomId(), openingSecret: rating.openingSecret })).toBe(
    '404 rating-unknown',
  );
  const silent = newRating(officer, { 'gan-gui': 5 });
  await post(silent);
  expect(await refusal({ id: silent.id, openingSecret: randomId() })).toBe('404 rating-unknown');
  await rate(home.commune, officer, 10);
  await passWeek(home.commune);
  expect(await nearness()).toEqual({ 3: 1, 4: 10, 5: 1 });
});

test('a token opens its own versions, and only as it was made', async () => {
  const mine = await visitor();
  const other = await visitor();
  await post(mine.versionOf(1));
  const { output } = other.token;
  expect(await refusal({ ...mine.held(1), token: { ...mine.token, output } })).toBe(
    '403 token-refused',
  );
  expect(await refusal({ ...mine.held(1), officer: home.officers[1]?.id ?? '' })).toBe(
    '403 token-refused',
  );
  expect(await refusal(other.held(1))).toBe('404 rating-unknown');
  expect(await refusal(mine.held(2))).toBe('404 rating-unknown');
  expect((await open(mine.held(1))).channel).toBe('receipt');
});

test('a secret beside a token is refused, since the token is the secret', async () => {
  const { versionOf } = await visitor();
  const body = { ...versionOf(1), openingSecret: randomId() };
  expect((await call(send, 'POST', `${base}/ratings`, { body })).status).toBe(422);
});

test('after the release nothing is opened any more, counted or waiting', async () => {
  const rating = openRating();
  const { versionOf, held } = await visitor();
  await post(rating);
  await post(versionOf(1));
  await rate(home.commune, officer, 10);
  await passWeek(home.commune);
  expect(await refusal(holds(rating))).toBe('410 release-passed');
  expect(await refusal(held(1))).toBe('410 release-passed');
  expect(await refusal(held(2))).toBe('410 release-passed');
  expect(await nearness()).toEqual({ 2: 1, 4: 10 });
});

test('while its release is prepared a rating is no longer opened, and counts', async () => {
  const rating = openRating();
  await post(rating);
  await rate(home.commune, officer, 9);
  await pass(WEEK);
  // Closed, but nothing decided and nothing moved.
  expect(await tickFailingAt(home.commune, 2)).toBe(true);
  expect(await refusal(holds(rating))).toBe('410 release-passed');
  await communeObject(home.commune).tick();
  expect(await nearness()).toEqual({ 2: 1, 4: 9 });
});

test('a rating that is opened while its release closes is shown and void, or neither', async () => {
  const ratings = Array.from({ length: 30 }, () => openRating());
  for (const rating of ratings) await post(rating);
  await rate(home.commune, officer, 10);
  await pass(WEEK);
  const ticking = communeObject(home.commune).tick();
  const met = await Promise.all(ratings.map((rating) => refusal(holds(rating))));
  await ticking;
  const shown = met.filter((one) => one === '200').length;
  expect(met.filter((one) => one !== '200' && one !== '410 release-passed')).toEqual([]);
  const { 2: counted = 0 } = (await nearness()) ?? {};
  expect(counted).toBe(ratings.length - shown);
});

test('a version is void once the answer is out, though the object dies after it', async () => {
  const rating = openRating();
  await post(rating);
  await rate(home.commune, officer, 10);
  const kept = await open(holds(rating));
  await abortAllDurableObjects();
  expect(await open(holds(rating))).toEqual(kept);
  await passWeek(home.commune);
  expect(await nearness()).toEqual({ 4: 10 });
});

test('when the mark cannot be written nothing is shown, and the rating stands', async () => {
  const rating = openRating();
  await post(rating);
  await rate(home.commune, officer, 9);
  await runInDurableObject(communeObject(home.commune), async (object, { storage }) => {
    const real = storage.transactionSync.bind(storage);
    storage.transactionSync = (closure) =>
      real(() => {
        closure();
        throw new Error('the disk is gone');
      });
    const { openOwnRating } = object as unknown as {
      openOwnRating(asked: OwnRating): Promise<unknown>;
    };
    expect(await openOwnRating.call(object, holds(rating))).toEqual({ refused: 'server-error' });
    storage.transactionSync = real;
  });
  await passWeek(home.commune);
  expect(await nearness()).toEqual({ 2: 1, 4: 9 });
});

test('a release that fails between its transactions counts no void version', async () => {
  for (const transaction of [2, 3, 4, 5]) {
    await setClock('2026-03-04T09:00:00+07:00');
    home = await foundCommune(`${home.commune}-${transaction}`);
    base = `/v1/communes/${home.commune}`;
    officer = home.officers[0]?.id ?? '';
    const rating = openRating();
    await post(rating);
    await open(holds(rating));
    await rate(home.commune, officer, 10);
    await pass(WEEK);
    expect(await tickFailingAt(home.commune, transaction)).toBe(true);
    await abortAllDurableObjects();
    await communeObject(home.commune).tick();
    expect(await nearness()).toEqual({ 4: 10 });
    expect(await readEvents(send, home.commune)).toMatchObject([
      { opened: 10, void: 1 },
      { type: 'codes-issued' },
    ]);
  }
});

test('the same rating again has the same receipt after it was opened, and stays void', async () => {
  const rating = openRating();
  const receipt = await post(rating);
  await open(holds(rating));
  expect(await post(rating)).toEqual(receipt);
  await rate(home.commune, officer, 10);
  await passWeek(home.commune);
  expect(await nearness()).toEqual({ 4: 10 });
});

test('an opened rating keeps neither secret nor token', async () => {
  const rating = openRating();
  await post(rating);
  await rate(home.commune, officer, 10);
  await passWeek(home.commune);
  const tables = JSON.stringify(await tablesOf(communeObject(home.commune)));
  expect(tables).not.toContain(rating.openingSecret);
});
