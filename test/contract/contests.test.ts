import { beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import { type Comment, type CommentList, CommentSchema } from '../../shared/contract/comment.ts';
import { type Board, BoardSchema } from '../../shared/contract/score.ts';
import { forgetBoard } from '../../worker/registry/board-copies.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { callAs, type PairedMembers, pairMembers } from './paired-members.ts';
import { tablesOf } from './tables.ts';

const TEXT = 'Nghe nói vợ của cán bộ này buôn đất.';
const unrelated = { reason: 'unrelated', note: 'Người viết, chị Lan ở 0912345678, nhầm tôi.' };

let home: Installation;
let members: PairedMembers;
let count = 0;
let first: Comment;

/** Two comments: one on the officer who is paired, one on a colleague; both shown after two weeks. */
beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`khieu-nai-${count}`);
  members = await pairMembers(home);
  for (const place of [0, 1]) {
    const body = { ...newRating(officerAt(place)), comment: TEXT };
    await ok(call(send, 'POST', `${base()}/ratings`, { body }));
    await rate(home.commune, officerAt(place), 10);
  }
  await passWeek(home.commune);
  await passWeek(home.commune);
  first = (await ownComments())[0] ?? first;
});

const base = () => `/v1/communes/${home.commune}`;
const officerAt = (place: number) => home.officers[place]?.id ?? '';

const ownComments = async () => {
  const path = `${base()}/officers/${officerAt(0)}/comments`;
  return (await ok<CommentList>(callAs(members.officer, 'GET', path))).comments;
};

const moderation = async (who: 'leader' | 'overseer') =>
  (await ok<CommentList>(callAs(members[who], 'GET', `${base()}/moderation`))).comments;

const contest = (id: string, body: unknown = unrelated, officer = officerAt(0)) =>
  callAs(members.officer, 'POST', `${base()}/officers/${officer}/comments/${id}/contest`, { body });

const decide = (who: 'leader' | 'overseer', body: unknown) =>
  callAs(members[who], 'POST', `${base()}/moderation/${first.id}`, { body });

const counts = async () => {
  forgetBoard(home.commune);
  const board = await ok<Board>(call(send, 'GET', `${base()}/board`));
  return v.parse(BoardSchema, board).comments;
};

const refused = async (sent: ReturnType<typeof callAs>) => {
  const { status, body } = await sent;
  return [status, (body as { type: string }).type.split(':').at(-1)];
};

const open = {
  reason: 'unrelated',
  note: 'Người viết, chị [tên người] ở [số điện thoại], nhầm tôi.',
  day: '2026-03-18',
  state: 'open',
};

test('a contested comment stays shown and waits in the lists of leader and overseer, with the scrubbed note', async () => {
  expect(await moderation('leader')).toEqual([]);
  const { body } = await contest(first.id);
  expect(v.parse(CommentSchema, body)).toEqual({ ...first, contest: open });
  expect(await ownComments()).toEqual([{ ...first, contest: open }]);
  for (const who of ['leader', 'overseer'] as const) {
    expect(await moderation(who)).toEqual([{ ...first, contest: open }]);
  }
  expect(await counts()).toEqual({ held: 0, removed: 0, contested: 1 });
});

test.each(['leader', 'overseer'] as const)('a yes of the %s lets it stand', async (who) => {
  await ok(contest(first.id));
  await ok(decide(who, { verdict: 'show' }));
  expect(await ownComments()).toEqual([{ ...first, contest: { ...open, state: 'kept' } }]);
  expect(await moderation('leader')).toEqual([]);
  expect(await counts()).toEqual({ held: 0, removed: 0, contested: 0 });
});

test('it is removed by leader and overseer together, and what was said against it goes too', async () => {
  await ok(contest(first.id));
  await ok(decide('leader', { verdict: 'remove', reason: 'unrelated' }));
  expect(await ownComments()).toEqual([{ ...first, contest: open }]);
  await ok(decide('overseer', { verdict: 'remove', reason: 'unrelated' }));
  expect(await ownComments()).toMatchObject([{ state: 'removed' }]);
  expect(await counts()).toEqual({ held: 0, removed: 1, contested: 0 });
  const stored = JSON.stringify(await tablesOf(communeObject(home.commune)));
  expect(stored).not.toContain('nhầm tôi');
});

test('one wish a comment: neither while it is open nor after the answer is there another', async () => {
  await ok(contest(first.id, { reason: 'insult' }));
  expect(await refused(contest(first.id))).toEqual([409, 'already-contested']);
  await ok(decide('leader', { verdict: 'show' }));
  expect(await refused(contest(first.id))).toEqual([409, 'already-contested']);
  expect(await ownComments()).toMatchObject([{ contest: { reason: 'insult', note: null } }]);
});

test('what an officer cannot read cannot be contested, and does not say that it is there', async () => {
  const path = `${base()}/officers/${officerAt(1)}/comments`;
  const { comments } = await ok<CommentList>(callAs(members.leader, 'GET', path));
  const [colleagues] = comments;
  expect(colleagues?.state).toBe('shown');
  expect(await refused(contest(colleagues?.id ?? ''))).toEqual([404, 'not-found']);
  expect(await refused(contest(colleagues?.id ?? '', unrelated, officerAt(1)))).toEqual([
    403,
    'not-allowed',
  ]);
  const body = { ...newRating(officerAt(0)), comment: TEXT };
  await ok(call(send, 'POST', `${base()}/ratings`, { body }));
  await rate(home.commune, officerAt(0), 10);
  await passWeek(home.commune);
  const [held] = await moderation('leader');
  expect(held?.state).toBe('held');
  expect(await refused(contest(held?.id ?? ''))).toEqual([404, 'not-found']);
});

test('a removed comment cannot be contested any more', async () => {
  for (const who of ['leader', 'overseer'] as const) {
    await ok(decide(who, { verdict: 'remove', reason: 'insult' }));
  }
  expect(await refused(contest(first.id))).toEqual([409, 'already-removed']);
});

test.each([
  {},
  { reason: 'I do not like it' },
  { reason: 'insult', note: '' },
  { reason: 'insult', note: 'x'.repeat(301) },
  { reason: 'insult', hide: true },
])('a contest that is none is refused: %j', async (body) => {
  expect((await contest(first.id, body)).status).toBe(422);
});

test('time alone answers no contest', async () => {
  await ok(contest(first.id));
  await passWeek(home.commune);
  await passWeek(home.commune);
  expect(await moderation('overseer')).toEqual([{ ...first, contest: open }]);
});
