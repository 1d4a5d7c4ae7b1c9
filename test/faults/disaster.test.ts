import { writeFile } from 'node:fs/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok } from '../client/api.ts';
import { signIn } from '../client/device.ts';
import { readEvents } from '../client/log.ts';
import { newRating } from '../client/rating.ts';
import { runCommand } from '../server/run-command.ts';
import { brokenReceipts, counted, monitor, rate, type Sent } from './living-commune.ts';
import { COMMUNE, type LostDisk, loseDisk, passTo, provinceBoard, startAt } from './lost-disk.ts';

let lost: LostDisk;

beforeAll(async () => {
  lost = await loseDisk(16);
});

afterAll(() => lost?.forget());

test('a backup is restored with the keys of the box: nothing that was acknowledged before it is lost', async () => {
  const { home, known, early, waiting, place } = lost;
  const data = place('whole');
  expect(await lost.restore(data, '--keys', place('keys'))).toMatchObject({ code: 0 });
  await writeFile(place('state'), JSON.stringify(known));
  const checking = ['restore', '--check', '--data', data, '--state', place('state')];
  expect(await runCommand(checking)).toMatchObject({
    code: 0,
    json: {
      communes: [
        { commune: 'xa-ben-canh', compared: false },
        { ...known, compared: true },
      ],
    },
  });

  const server = await startAt(data, 1);
  const { send } = server;
  expect(await counted(send, COMMUNE)).toBe(early.length);
  // What was acknowledged is known again, by its id.
  const some = waiting.slice(0, 5).map(({ id }) => lost.sent.ratings.get(id) ?? newRating(''));
  const again: Sent = { ratings: new Map(), receipts: new Map() };
  for (const rating of some) await rate(send, COMMUNE, rating, again);
  expect([...again.receipts.values()].map(({ promise }) => promise?.leaf)).toEqual(
    waiting.slice(0, 5).map(({ promise }) => promise?.leaf),
  );
  // The extension's devices and a citizen go on as if nothing had been.
  const token = await signIn(send, lost.leader);
  expect(await call(send, 'GET', '/v1/me', { token })).toMatchObject({ body: { role: 'leader' } });
  await rate(send, COMMUNE, newRating(home.officers[0]?.id ?? ''), again);
  expect((await send('/widget/v1.js', {})).status).toBe(200);

  await passTo(server, 2);
  expect(await brokenReceipts(send, COMMUNE, [...early, ...waiting])).toEqual([]);
  expect(await brokenReceipts(send, COMMUNE, again.receipts.values())).toEqual([]);
  const held = await monitor(send, home, await signIn(send, lost.overseer), known);
  expect(held.remarks).toEqual([]);
  await server.stop();
});

test('without the keys the ratings that waited are lost, which the log of events tells; all else holds', async () => {
  const { home, known, early, waiting, place } = lost;
  const data = place('plain');
  expect(await lost.restore(data)).toMatchObject({ code: 0 });
  const server = await startAt(data, 1);
  const { send } = server;
  await rate(send, COMMUNE, newRating(home.officers[0]?.id ?? ''), lost.sent);
  await passTo(server, 2);
  expect(await brokenReceipts(send, COMMUNE, early)).toEqual([]);
  const events = (await readEvents(send, COMMUNE)) as { type: string; unreadable?: number }[];
  const unreadable = events.findLast(({ type }) => type === 'release')?.unreadable ?? 0;
  expect(unreadable).toBeGreaterThanOrEqual(waiting.length);
  const board = await ok<Board>(call(send, 'GET', `/v1/communes/${COMMUNE}/board`));
  expect(board.log.size).toBe(early.length + 1);
  const token = await signIn(send, lost.overseer);
  const held = await monitor(send, home, token, known);
  expect(held.known.ratings.size).toBe(early.length + 1);
  await server.stop();
});

test('the province shows after a disaster what it showed before, and hears of the next release', async () => {
  const data = lost.place('province');
  await lost.restore(data, '--keys', lost.place('keys'));
  const server = await startAt(data, 1);
  expect(await provinceBoard(server.send)).toEqual(lost.shown);
  expect(lost.shown.total[0]?.ratings).toBe(lost.early.length);
  await passTo(server, 2);
  const board = await provinceBoard(server.send);
  expect(board.total[0]?.ratings).toBeGreaterThan(lost.early.length);
  await server.stop();
});
