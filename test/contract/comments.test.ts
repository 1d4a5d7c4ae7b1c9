import { runInDurableObject } from 'cloudflare:test';
import { env } from 'cloudflare:workers';
import { beforeEach, expect, test } from 'vitest';
import * as v from 'valibot';
import {
  type Comment,
  type CommentList,
  CommentListSchema,
} from '../../shared/contract/comment.ts';
import { type Board, BoardSchema } from '../../shared/contract/score.ts';
import { forgetBoard } from '../../worker/registry/board-copies.ts';
import { commentCounts } from '../../worker/commune/comments/comment-counts.ts';
import * as lists from '../../worker/commune/comments/comment-lists.ts';
import { decideOnComment } from '../../worker/commune/comments/decide-on-comment.ts';
import { unseal } from '../../worker/commune/box/seal.ts';
import type { Environment } from '../../worker/environment.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import { readEvents } from '../client/log.ts';
import { newRating } from '../client/rating.ts';
import { communeObject, pass, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { callAs, type PairedMembers, pairMembers } from './paired-members.ts';
import { tablesOf } from './tables.ts';

const DAY = 24 * 60 * 60 * 1000;
const TEXT = 'Hướng dẫn tận tình, gọi 0912 345 678 cho anh Nguyễn Văn Hải là được.';
const SCRUBBED = 'Hướng dẫn tận tình, gọi [số điện thoại] cho anh [tên người] là được.';
const insult = { verdict: 'remove', reason: 'insult' };
const unlawful = { verdict: 'remove', reason: 'unlawful' };

let home: Installation;
let members: PairedMembers;
let count = 0;

beforeEach(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  count += 1;
  home = await foundCommune(`nhan-xet-${count}`);
  members = await pairMembers(home);
});

const base = () => `/v1/communes/${home.commune}`;
const officerAt = (place: number) => home.officers[place]?.id ?? '';

/** Citizens rate an officer; as many of them as there are comments write one. */
async function comment(officer: string, comments: readonly string[], others = 10): Promise<void> {
  for (const text of comments) {
    const body = { ...newRating(officer), comment: text };
    await ok(call(send, 'POST', `${base()}/ratings`, { body }));
  }
  await rate(home.commune, officer, others);
}

type MemberName = keyof PairedMembers;

const held = async (who: MemberName) =>
  (await ok<CommentList>(callAs(members[who], 'GET', `${base()}/moderation`))).comments;

const commentsOn = async (who: MemberName, place = 0) =>
  (
    await ok<CommentList>(
      callAs(members[who], 'GET', `${base()}/officers/${officerAt(place)}/comments`),
    )
  ).comments;

const decide = (who: MemberName, id: string, body: unknown) =>
  callAs(members[who], 'POST', `${base()}/moderation/${id}`, { body });

/** What the board says once the copies that routes keep for two seconds have run out. */
const counts = async () => {
  forgetBoard(home.commune);
  return (await ok<Board>(call(send, 'GET', `${base()}/board`))).comments;
};

const textsOf = (comments: readonly Comment[]) =>
  comments.map((one) => (one.state === 'removed' ? null : one.text));

test('before the release a comment is nowhere, for nobody', async () => {
  await comment(officerAt(0), [TEXT]);
  for (const who of ['leader', 'overseer'] as const) {
    expect(await held(who)).toEqual([]);
    expect(await commentsOn(who)).toEqual([]);
  }
  expect(await commentsOn('officer')).toEqual([]);
  expect(await counts()).toEqual({ held: 0, removed: 0, contested: 0 });
});

test('not even the opened box holds what was taken out of a comment', async () => {
  await comment(officerAt(0), [TEXT], 0);
  const { BOX_KEYS } = env as unknown as Environment;
  const keys = await tablesOf(BOX_KEYS.get(BOX_KEYS.idFromName(home.commune)));
  const row = (await tablesOf(communeObject(home.commune)))['box']?.[0];
  const opened = unseal(
    bytes(keys['box_key']?.[0]?.['key']),
    bytes(row?.['key']),
    bytes(row?.['sealed']),
  );
  expect(opened).toContain(SCRUBBED);
  expect(opened).not.toMatch(/0912|Hải/u);
});

const bytes = (cell: unknown) => Uint8Array.from(cell as number[]);

test('a comment whose rating waits on after a release stays nowhere', async () => {
  await comment(officerAt(0), [TEXT], 4);
  await passWeek(home.commune);
  expect(await held('leader')).toEqual([]);
  expect(await commentsOn('overseer')).toEqual([]);
  expect(await counts()).toEqual({ held: 0, removed: 0, contested: 0 });
  expect((await tablesOf(communeObject(home.commune)))['comment']).toEqual([]);
});

test('a comment that a release has opened but not yet published is nowhere', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const id = (await held('leader'))[0]?.id ?? '';
  await runInDurableObject(communeObject(home.commune), (_object, { storage: { sql } }) => {
    const page = { now: Date.now(), after: null };
    sql.exec("UPDATE release SET state = 'closing' WHERE number = 1");
    expect(lists.heldComments(sql, page).comments).toEqual([]);
    expect(lists.commentsOn(sql, officerAt(0), page).comments).toEqual([]);
    expect(commentCounts(sql).held).toEqual([]);
    const deciding = { by: 'leader', decision: { verdict: 'show' }, now: page.now } as const;
    expect(decideOnComment(sql, id, deciding)).toEqual({ refused: 'not-found' });
    sql.exec("UPDATE release SET state = 'published' WHERE number = 1");
  });
});

test('after the release it is held, scrubbed, for leader and overseer but not for the officer', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const expected = {
    officer: officerAt(0),
    release: 1,
    state: 'held',
    text: SCRUBBED,
    publishedAt: '2026-03-11T02:00:00.000Z',
    removal: null,
    contest: null,
  };
  for (const who of ['leader', 'overseer'] as const) {
    expect(await held(who)).toEqual([{ id: expect.any(String), ...expected }]);
    expect(await commentsOn(who)).toMatchObject([expected]);
  }
  expect(await commentsOn('officer')).toEqual([]);
  expect(await counts()).toEqual({ held: 1, removed: 0, contested: 0 });
});

test.each(['leader', 'overseer'] as const)(
  'a yes of the %s shows it to its officer',
  async (who) => {
    await comment(officerAt(0), [TEXT]);
    await passWeek(home.commune);
    const [first] = await held(who);
    expect((await decide(who, first?.id ?? '', { verdict: 'show' })).body).toMatchObject({
      state: 'shown',
    });
    expect(textsOf(await commentsOn('officer'))).toEqual([SCRUBBED]);
    expect(await held(who)).toEqual([]);
    expect(await counts()).toEqual({ held: 0, removed: 0, contested: 0 });
  },
);

test('undecided it is shown seven days after its release, and not before', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  await pass(7 * DAY - 1);
  expect(await commentsOn('officer')).toEqual([]);
  expect(await counts()).toEqual({ held: 1, removed: 0, contested: 0 });
  await pass(1);
  expect(textsOf(await commentsOn('officer'))).toEqual([SCRUBBED]);
  expect(await held('leader')).toEqual([]);
  expect(await counts()).toEqual({ held: 0, removed: 0, contested: 0 });
});

test('one alone removes nothing: after seven days it is shown, and the other may still agree', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const id = (await held('leader'))[0]?.id ?? '';
  await ok(decide('leader', id, insult));
  await ok(decide('leader', id, insult));
  expect(await held('overseer')).toMatchObject([
    {
      state: 'held',
      text: SCRUBBED,
      removal: { by: 'leader', reason: 'insult', lapsesAt: '2026-03-19T00:00:00.000Z' },
    },
  ]);
  await pass(7 * DAY);
  expect(await commentsOn('officer')).toMatchObject([{ state: 'shown', removal: null }]);
  expect(await held('overseer')).toMatchObject([{ state: 'shown', removal: { by: 'leader' } }]);
  await ok(decide('overseer', id, unlawful));
  expect(await commentsOn('officer')).toMatchObject([{ state: 'removed' }]);
});

test('both together remove it: a tombstone stays, the text is gone from the database', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const id = (await held('leader'))[0]?.id ?? '';
  await ok(decide('overseer', id, unlawful));
  const tombstone = {
    id,
    officer: officerAt(0),
    release: 1,
    state: 'removed',
    removal: { by: 'overseer', reason: 'unlawful', agreed: 'leader' },
    removedOn: '2026-03-11T00:00:00.000Z',
  };
  expect((await decide('leader', id, insult)).body).toEqual(tombstone);
  for (const who of ['officer', 'leader', 'overseer'] as const) {
    expect(await commentsOn(who)).toEqual([tombstone]);
  }
  expect(await held('leader')).toEqual([]);
  expect(await counts()).toEqual({ held: 0, removed: 1, contested: 0 });
  expect(JSON.stringify(await tablesOf(communeObject(home.commune)))).not.toContain('tận tình');
  const again = await decide('leader', id, { verdict: 'show' });
  expect([again.status, again.body]).toMatchObject([
    409,
    { type: 'urn:nghe-dan:problem:already-removed' },
  ]);
});

test('a wish that the other does not share in time lapses, also when it is taken up again too late', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const id = (await held('leader'))[0]?.id ?? '';
  await ok(decide('leader', id, { verdict: 'show' }));
  await ok(decide('leader', id, insult));
  await pass(8 * DAY);
  expect(await held('overseer')).toEqual([]);
  await ok(decide('overseer', id, unlawful));
  expect(await held('leader')).toMatchObject([
    { state: 'shown', removal: { by: 'overseer', reason: 'unlawful' } },
  ]);
  expect(textsOf(await commentsOn('officer'))).toEqual([SCRUBBED]);
});

test('the removal is told in public with both roles and the reason', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const id = (await held('leader'))[0]?.id ?? '';
  await ok(decide('leader', id, insult));
  await ok(decide('overseer', id, unlawful));
  const told = await readEvents(send, home.commune);
  expect(told.at(-1)).toEqual({
    type: 'comment-removed',
    day: '2026-03-11',
    role: 'leader',
    agreed: 'overseer',
    reason: 'insult',
  });
});

test('removing a comment changes no score', async () => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const before = await ok<Board>(call(send, 'GET', `${base()}/board`));
  const id = (await held('leader'))[0]?.id ?? '';
  for (const who of ['leader', 'overseer'] as const) await ok(decide(who, id, insult));
  const after = await ok<Board>(call(send, 'GET', `${base()}/board`));
  expect(after).toEqual({ ...before, comments: { held: 0, removed: 1, contested: 0 } });
});

test('an officer reads no colleague’s comments, and a leader those of all', async () => {
  const path = `${base()}/officers/${officerAt(1)}/comments`;
  expect((await callAs(members.officer, 'GET', path)).status).toBe(403);
  expect((await callAs(members.leader, 'GET', path)).status).toBe(200);
  const nobodys = `${base()}/officers/${'0'.repeat(16)}/comments`;
  expect((await callAs(members.leader, 'GET', nobodys)).status).toBe(404);
});

test('a comment of the pool belongs to no officer', async () => {
  for (const { id } of home.officers) await comment(id, [TEXT], 3);
  for (let week = 0; week < 14; week += 1) await passWeek(home.commune);
  expect(await held('overseer')).toMatchObject(
    [1, 2, 3].map(() => ({ officer: null, release: 14 })),
  );
  expect(await commentsOn('leader')).toEqual([]);
});

test('a long list comes in pages without gaps or doubles, and has an entity tag', async () => {
  const texts = Array.from({ length: 53 }, (_, index) => `Ý kiến ${index}`);
  await comment(officerAt(0), texts, 0);
  await passWeek(home.commune);
  const path = `${base()}/moderation`;
  const sent = await callAs(members.leader, 'GET', path);
  const first = v.parse(CommentListSchema, sent.body);
  const second = await ok<CommentList>(
    callAs(members.leader, 'GET', `${path}?after=${first.next}`),
  );
  expect([first.comments.length, second.comments.length, second.next]).toEqual([50, 3, null]);
  const read = [...first.comments, ...second.comments];
  expect(textsOf(read).toSorted()).toEqual(texts.toSorted());
  const headers = { 'If-None-Match': sent.headers.get('etag') ?? '' };
  expect((await callAs(members.leader, 'GET', path, { headers })).status).toBe(304);
  expect((await callAs(members.leader, 'GET', `${path}?after=x`)).status).toBe(400);
});

test.each([
  {},
  { verdict: 'remove' },
  { verdict: 'remove', reason: 'I do not like it' },
  { verdict: 'show', reason: 'insult' },
  { verdict: 'hide' },
])('a decision that is none is refused: %j', async (body) => {
  await comment(officerAt(0), [TEXT]);
  await passWeek(home.commune);
  const id = (await held('leader'))[0]?.id ?? '';
  expect((await decide('leader', id, body)).status).toBe(422);
  expect(await counts()).toEqual({ held: 1, removed: 0, contested: 0 });
});

test('nobody decides on a comment that is not there, and the board is what the contract says', async () => {
  expect((await decide('leader', '0'.repeat(16), { verdict: 'show' })).status).toBe(404);
  const board = await ok(call(send, 'GET', `${base()}/board`));
  expect(v.safeParse(BoardSchema, board).success).toBe(true);
});
