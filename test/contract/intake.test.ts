import { beforeAll, expect, test } from 'vitest';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { call, ok } from '../client/api.ts';
import { send } from '../client/in-workerd.ts';
import { type Installation, SITE } from '../client/installation.ts';
import { newRating, randomId } from '../client/rating.ts';
import { communeObject, passWeek, setClock } from '../clock/set-clock.ts';
import { foundCommune, rate } from './found-commune.ts';
import { tablesOf } from './tables.ts';

const path = '/v1/communes/thu-phieu/ratings';
let home: Installation;
let officer: string;

beforeAll(async () => {
  await setClock('2026-03-04T09:00:00+07:00');
  home = await foundCommune('thu-phieu');
  officer = home.officers[0]?.id ?? '';
});

async function outcome(body: unknown): Promise<string> {
  const sent = await call(send, 'POST', path, { body });
  const code = (sent.body as { type?: string }).type?.replace('urn:nghe-dan:problem:', '');
  return code === undefined ? `${sent.status}` : `${sent.status} ${code}`;
}

test('the same id twice is one rating with one receipt', async () => {
  const rating = newRating(officer);
  const first = await ok<Receipt>(call(send, 'POST', path, { body: rating }));
  expect(await ok(call(send, 'POST', path, { body: rating }))).toEqual(first);
  const opensAt = '2026-03-09T00:00:00.000Z';
  expect(first).toMatchObject({ id: rating.id, release: 1, opensAt });
  expect((await tablesOf(communeObject('thu-phieu'))).box).toHaveLength(1);
});

test('the same id sent many times at once is one rating', async () => {
  const body = newRating(officer);
  const before = (await tablesOf(communeObject('thu-phieu'))).box?.length ?? 0;
  const sent = await Promise.all(Array.from({ length: 20 }, () => outcome(body)));
  expect(new Set(sent)).toEqual(new Set(['201']));
  expect((await tablesOf(communeObject('thu-phieu'))).box).toHaveLength(before + 1);
});

test('a rating whose answer was lost gets its receipt also when its officer has left and its site was struck off', async () => {
  const { commune, officers, tokens } = await foundCommune('bien-dong');
  const ratings = `/v1/communes/${commune}/ratings`;
  const headers = { Origin: SITE };
  const leaving = officers[1]?.id ?? '';
  const rating = newRating(leaving);
  const first = await ok<Receipt>(call(send, 'POST', ratings, { body: rating, headers }));
  const as = { token: tokens.leader };
  await ok(call(send, 'DELETE', `/v1/communes/${commune}/officers/${leaving}`, as));
  const settings = { ...as, body: { origins: [] } };
  await ok(call(send, 'PATCH', `/v1/communes/${commune}/settings`, settings));
  expect(await ok(call(send, 'POST', ratings, { body: rating, headers }))).toEqual(first);
  const another = { body: newRating(leaving), headers };
  expect((await call(send, 'POST', ratings, another)).status).toBe(403);
  expect((await tablesOf(communeObject(commune))).box).toHaveLength(1);
});

test('another rating under a known id is refused and the first one is kept', async () => {
  await foundCommune('dau-tien');
  const board = '/v1/communes/dau-tien/board';
  const first = (await ok<{ officers: { id: string }[] }>(call(send, 'GET', board))).officers[0];
  const rating = newRating(first?.id ?? '', { 'gan-gui': 1 });
  const post = (body: Rating) => call(send, 'POST', '/v1/communes/dau-tien/ratings', { body });
  expect((await post(rating)).status).toBe(201);
  const others: readonly Partial<Rating>[] = [
    { answers: { ...rating.answers, 'gan-gui': 5 } },
    { comment: 'Thêm một câu.' },
    { helper: true },
  ];
  for (const change of others) {
    expect(await post({ ...rating, ...change })).toMatchObject({
      status: 409,
      body: { type: 'urn:nghe-dan:problem:rating-differs' },
    });
  }
  await rate('dau-tien', first?.id ?? '', 9);
  await passWeek('dau-tien');
  const { total } = await ok<Board>(call(send, 'GET', board));
  const nearness = total[0]?.criteria.find(({ criterion }) => criterion === 'gan-gui');
  expect(nearness?.counts).toEqual({ 1: 1, 4: 9 });
  await setClock('2026-03-04T09:00:00+07:00');
});

test('an officer who is not there is refused', async () => {
  expect(await outcome(newRating('0'.repeat(16)))).toBe('404 no-such-officer');
});

test('every criterion wants an answer of its kind, and no other criterion is answered', async () => {
  const { 'gan-gui': _left, ...missing } = newRating(officer).answers;
  const wrong: Record<string, Record<string, unknown>> = {
    missing,
    extra: { ...newRating(officer).answers, 'biet-xin-loi': 'kept' },
    madeUp: { ...newRating(officer).answers, 'rat-tot': 'kept' },
    pledgeAsManner: { ...newRating(officer).answers, 'khong-tham-o': 5 },
    mannerAsPledge: { ...newRating(officer).answers, 'gan-gui': 'kept' },
    outOfRange: { ...newRating(officer).answers, 'gan-gui': 6 },
    half: { ...newRating(officer).answers, 'gan-gui': 4.5 },
    numberAsText: { ...newRating(officer).answers, 'gan-gui': '4' },
    none: {},
  };
  for (const [name, answers] of Object.entries(wrong)) {
    expect({ name, is: await outcome({ ...newRating(officer), answers }) }).toEqual({
      name,
      is: '422 invalid-body',
    });
  }
});

test('a refusal names the answer that is wrong', async () => {
  const answers = { ...newRating(officer).answers, 'gan-gui': 'kept' };
  const { body } = await call(send, 'POST', path, { body: { ...newRating(officer), answers } });
  expect(body).toMatchObject({ errors: [{ pointer: '/answers/gan-gui' }] });
});

test('a comment may have 500 characters as browsers count them, and not one more', async () => {
  const withComment = (comment: string) => outcome({ ...newRating(officer), comment });
  expect(await withComment('ệ'.repeat(500))).toBe('201');
  expect(await withComment('ệ'.repeat(501))).toBe('422 invalid-body');
  expect(await withComment('👍'.repeat(250))).toBe('201');
  expect(await withComment('👍'.repeat(251))).toBe('422 invalid-body');
  expect(await withComment('   ')).toBe('422 invalid-body');
});

test('characters that hide or reorder text are refused', async () => {
  for (const hidden of ['\u0000', '\u001b', '\u200b', '\u061c', '\u202e', '\u2066', '\ufeff']) {
    const comment = `Cán bộ${hidden} nhiệt tình`;
    expect(await outcome({ ...newRating(officer), comment })).toBe('422 invalid-body');
  }
  const halfOfAnEmoji = JSON.stringify({ ...newRating(officer), comment: 'x?' });
  const sent = await call(
    async (to, init) => {
      return send(to, { ...init, body: halfOfAnEmoji.replace('x?', String.raw`x\ud83d`) });
    },
    'POST',
    path,
    { body: {} },
  );
  expect(sent.status).toBe(422);
});

test('a comment is kept composed and trimmed, so that the same text twice is one rating', async () => {
  const rating: Rating = { ...newRating(officer), id: randomId(), comment: 'Nhiệt tình' };
  expect(await outcome({ ...rating, comment: ` ${'Nhiệt tình'.normalize('NFD')}\n` })).toBe('201');
  expect(await outcome(rating)).toBe('201');
});
