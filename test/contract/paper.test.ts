import { runInDurableObject } from 'cloudflare:test';
import { beforeEach, expect, test } from 'vitest';
import type { Openings } from '../../shared/contract/opening.ts';
import type { PaperLot, PaperSlip } from '../../shared/contract/paper.ts';
import type { Board } from '../../shared/contract/score.ts';
import { forgetBoard } from '../../worker/registry/board-copies.ts';
import { call, ok } from '../client/api.ts';
import { type PairedDevice, pairDevice } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken } from './found-commune.ts';
import { callAs } from './paired-members.ts';
import { tablesOf } from './tables.ts';

const COMMENT = 'Hướng dẫn tận tình, gọi 0912 345 678 là được.';

let home: Installation;
let one: PairedDevice;
let other: PairedDevice;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`phieu-giay-${count}`);
  [one, other] = [await overseer('Thành viên 1'), await overseer('Thành viên 2')];
});

const base = () => `/v1/communes/${home.commune}`;

/** A device of the overseer who is called so: the same name is the same member. */
async function overseer(label: string): Promise<PairedDevice> {
  const extras = { token: await operatorToken(), body: { role: 'overseer', label } };
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', `${base()}/invites`, extras));
  return pairDevice(send, invite, home.commune);
}

function slip(number: number, more: object = {}) {
  const { officer, answers } = newRating(home.officers[0]?.id ?? '');
  return { lot: 7, number, officer, answers, ...more };
}

const type = (who: PairedDevice, body: unknown) => callAs(who, 'POST', `${base()}/paper`, { body });

const typed = (who: PairedDevice, body: unknown) => ok<PaperSlip>(type(who, body));

const lot = (who: PairedDevice, number = 7) =>
  ok<PaperLot>(callAs(who, 'GET', `${base()}/paper?lot=${number}`));

const box = async () => (await tablesOf(communeObject(home.commune)))['box'] ?? [];

async function typeTwice(numbers: readonly number[]): Promise<void> {
  for (const number of numbers) {
    await typed(one, slip(number));
    expect(await typed(other, slip(number))).toMatchObject({ state: 'counted' });
  }
}

test('a slip is in the box once two members typed the same, and not before', async () => {
  expect(await typed(one, slip(1))).toEqual({ number: 1, state: 'mine', differs: [] });
  expect(await box()).toHaveLength(0);
  expect(await lot(other)).toEqual({
    slips: [{ number: 1, state: 'theirs', differs: [] }],
    unfinished: [7],
  });
  expect(await typed(other, slip(1))).toEqual({ number: 1, state: 'counted', differs: [] });
  expect(await box()).toHaveLength(1);
  for (const who of [one, other]) {
    expect(await lot(who)).toEqual({
      slips: [{ number: 1, state: 'counted', differs: [] }],
      unfinished: [],
    });
  }
});

test('nobody enters a slip alone, neither by typing it again nor on a second device', async () => {
  const second = await overseer('Thành viên 1');
  for (const who of [one, one, second]) {
    expect(await typed(who, slip(1))).toMatchObject({ state: 'mine' });
  }
  expect(await box()).toHaveLength(0);
});

test('where two readings differ is told, not what the other read; typed again alike the slip counts', async () => {
  await typed(one, slip(1));
  const wrong = {
    ...slip(1).answers,
    'khong-tham-o': 'broken',
    'gan-gui': 1,
  };
  const differing = await type(other, slip(1, { answers: wrong, comment: COMMENT }));
  expect(differing.body).toEqual({
    number: 1,
    state: 'differs',
    differs: ['khong-tham-o', 'gan-gui', 'comment'],
  });
  expect((await lot(one)).slips).toEqual([differing.body]);
  expect(await box()).toHaveLength(0);
  expect(await typed(other, slip(1))).toMatchObject({ state: 'counted' });
});

test('a third reading settles it when it is that of one of the two', async () => {
  const officer = home.officers[1]?.id;
  await typed(one, slip(1));
  expect(await typed(other, slip(1, { officer }))).toMatchObject({ differs: ['officer'] });
  const third = await overseer('Cô Tư');
  expect(await typed(third, slip(1, { officer }))).toMatchObject({ state: 'counted' });
});

test('a slip counts once, whoever types its number again', async () => {
  await typeTwice([1]);
  const again = await type(one, slip(1));
  expect([again.status, again.body]).toMatchObject([
    409,
    { type: 'urn:nghe-dan:problem:slip-counted' },
  ]);
  expect(await typed(one, { ...slip(1), lot: 8 })).toMatchObject({ state: 'mine' });
  expect((await lot(one, 8)).unfinished).toEqual([8]);
});

test('what waits for its second reading lies sealed, and what is taken out of comments is nowhere', async () => {
  await typed(one, slip(1, { comment: COMMENT }));
  const [row] = (await tablesOf(communeObject(home.commune)))['paper_entry'] ?? [];
  expect(row?.['sealed']).toHaveLength(972);
  const stored = JSON.stringify(await tablesOf(communeObject(home.commune)));
  expect(stored).not.toContain('tận tình');
  expect(stored).not.toContain('kkkkk');
  await typed(other, slip(1, { comment: 'hướng dẫn tận tình gọi 0912345678 là được' }));
  expect((await tablesOf(communeObject(home.commune)))['paper_entry']).toEqual([]);
});

test('over a release it waits on under the next key, and after four it is forgotten', async () => {
  await typed(one, slip(1));
  await passWeek(home.commune);
  expect(await typed(other, slip(1))).toMatchObject({ state: 'counted' });
  await typed(one, slip(2));
  for (let week = 0; week < 4; week += 1) {
    expect((await lot(other)).slips).toContainEqual({ number: 2, state: 'theirs', differs: [] });
    await passWeek(home.commune);
  }
  expect((await lot(other)).slips).toEqual([{ number: 1, state: 'counted', differs: [] }]);
  expect((await lot(other)).unfinished).toEqual([]);
});

test('a slip that no key opens any more is typed anew', async () => {
  await typed(one, slip(1));
  await runInDurableObject(communeObject(home.commune), (_object, { storage: { sql } }) => {
    sql.exec('UPDATE paper_entry SET release = 99');
  });
  expect((await lot(other)).slips).toEqual([]);
  expect(await typed(other, slip(1))).toMatchObject({ state: 'mine' });
  expect(await typed(one, slip(1))).toMatchObject({ state: 'counted' });
});

test('paper is released as a channel of its own, by the same rule, with its leaves in the log', async () => {
  await typeTwice([1, 2, 3, 4, 5, 6, 7, 8, 9]);
  await passWeek(home.commune);
  expect((await ok<Board>(call(send, 'GET', `${base()}/board`))).total).toEqual([]);
  await typeTwice([10]);
  await passWeek(home.commune);
  forgetBoard(home.commune);
  const board = await ok<Board>(call(send, 'GET', `${base()}/board`));
  expect(board.total).toMatchObject([{ channel: 'paper', ratings: 10 }]);
  expect(board.log.size).toBe(10);
  const { openings } = await ok<Openings>(callAs(one, 'GET', `${base()}/openings`));
  expect(openings.map(({ channel }) => channel)).toEqual(openings.map(() => 'paper'));
});

test('what is no slip and no lot is refused, and nothing of it is kept', async () => {
  const refused: readonly (readonly [object, number])[] = [
    [{ officer: '0'.repeat(16) }, 404],
    [{ answers: {} }, 422],
    [{ number: 0 }, 422],
    [{ number: 1000 }, 422],
    [{ lot: 0 }, 422],
    [{ token: {} }, 422],
  ];
  for (const [more, status] of refused) {
    expect([more, (await type(one, slip(1, more))).status]).toEqual([more, status]);
  }
  for (const query of ['', '?lot=0', '?lot=x', '?lot=10000', '?lot=1&number=2']) {
    expect((await callAs(one, 'GET', `${base()}/paper${query}`)).status).toBe(400);
  }
  expect((await lot(one)).slips).toEqual([]);
});
