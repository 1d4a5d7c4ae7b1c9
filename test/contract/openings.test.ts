import { beforeAll, expect, test } from 'vitest';
import type { Opening, Openings } from '../../shared/contract/opening.ts';
import { fromBase64 } from '../../shared/log/base64.ts';
import { commentHash, leafEntry } from '../../shared/log/leaf.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { inviteAndSignIn } from '../client/installation.ts';
import { readEvents, readLog } from '../client/log.ts';
import { newRating } from '../client/rating.ts';
import { passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, operatorToken, rate } from './found-commune.ts';

const COMMENT = 'Giải thích cặn kẽ, ai nghe cũng hiểu.';
const path = '/v1/communes/mo-phieu/openings';
let overseer: string;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  const { officers } = await foundCommune('mo-phieu');
  const [many = '', few = ''] = officers.map(({ id }) => id);
  await rate('mo-phieu', few, 3);
  const body = { ...newRating(many), comment: COMMENT };
  await ok(call(send, 'POST', '/v1/communes/mo-phieu/ratings', { body }));
  await rate('mo-phieu', many, 11);
  await passWeek('mo-phieu');
  const invited = { role: 'overseer', label: 'Ủy ban Mặt trận Tổ quốc' } as const;
  overseer = await inviteAndSignIn(send, await operatorToken(), 'mo-phieu', invited);
});

const open = (query = '') => call(send, 'GET', `${path}${query}`, { token: overseer });

function entryOf(opening: Opening): Uint8Array {
  const { officer, channel, release, answers: letters, version } = opening;
  const nonce = Buffer.from(opening.nonce, 'base64url');
  const comment = fromBase64(opening.comment) ?? new Uint8Array(0);
  return leafEntry({ officer, channel, release, letters, nonce, comment, version });
}

test('the overseer reads what was released, each rating with its own leaf, and nothing that waits', async () => {
  const { openings, next } = await ok<Openings>(open());
  const { entries } = await readLog(send, 'mo-phieu');
  expect(entries).toHaveLength(15);
  expect(openings).toHaveLength(12);
  expect(next).toBeNull();
  for (const opening of openings) {
    expect(entryOf(opening)).toEqual(entries[opening.leaf]);
    expect(opening).toMatchObject({ opened: 1, pooled: false, counted: true });
  }
  const leaves = openings.map(({ leaf }) => leaf);
  expect(leaves).toEqual([...new Set(leaves)].toSorted((one, other) => one - other));
});

test('no comment is in it, only a hash that cannot be guessed back from the words', async () => {
  const { body } = await open();
  expect(JSON.stringify(body)).not.toContain('cặn kẽ');
  const { openings } = body as Openings;
  const none = Buffer.alloc(32).toString('base64');
  const hashes = openings.map(({ comment }) => comment).filter((hash) => hash !== none);
  expect(hashes).toHaveLength(1);
  const unsalted = commentHash(COMMENT, new Uint8Array(0));
  expect(hashes).not.toContain(Buffer.from(unsalted).toString('base64'));
});

test('one reads on after a leaf', async () => {
  const { openings } = await ok<Openings>(open());
  const after = openings[4]?.leaf ?? 0;
  expect((await ok<Openings>(open(`?after=${after}`))).openings).toEqual(openings.slice(5));
  expect((await ok<Openings>(open('?after=14'))).openings).toEqual(
    openings.filter(({ leaf }) => leaf > 14),
  );
});

test.each(['?after=x', '?after=-1', '?after=', '?before=3', '?after=9999999999999999'])(
  '%s is no question',
  async (query) => expect((await open(query)).status).toBe(400),
);

test('each reading is told in the public log of events, with its day and where it began', async () => {
  const before = (await readEvents(send, 'mo-phieu')).length;
  await open();
  await open('?after=3');
  const told = (await readEvents(send, 'mo-phieu')).slice(before);
  expect(told).toEqual([
    { type: 'openings-read', day: '2026-03-11', after: null },
    { type: 'openings-read', day: '2026-03-11', after: 3 },
  ]);
});
