import * as v from 'valibot';
import { expect, test } from 'vitest';
import { RatingSchema } from '../../shared/contract/rating.ts';
import { misfits } from '../../shared/criteria/answers.ts';
import { criteriaOf, type SetId } from '../../shared/criteria/sets.ts';
import { ratingOf } from './answers.ts';
import { choose, type Draft, emptyDraft, toggleMet, toggleRest } from './draft.ts';

const sets: readonly SetId[] = ['nam-khong', 'ba-the-hien'];
const id = 'AAAAAAAAAAAAAAAAAAAAAA';
const mannered = choose(
  choose(choose({ ...emptyDraft, officer: '0123456789abcdef' }, 'ton-trong', 5), 'van-minh', 1),
  'gan-gui',
  'unsure',
);

function pledgesOf(draft: Draft): readonly unknown[] {
  return Object.values(ratingOf(draft, sets, id)?.answers ?? {}).slice(0, 5);
}

test('"none" keeps all five pledges', () => {
  expect(pledgesOf(toggleRest(mannered, 'none'))).toEqual(Array(5).fill('kept'));
});

test('"unsure" alone leaves all five unsure', () => {
  expect(pledgesOf(toggleRest(mannered, 'unsure'))).toEqual(Array(5).fill('unsure'));
});

test('what was met is broken, and the others are kept', () => {
  const met = toggleMet(mannered, 'khong-tham-o');
  expect(pledgesOf(met)).toEqual(['kept', 'kept', 'broken', 'kept', 'kept']);
});

test('what was met is broken, and the others unsure when that is ticked too', () => {
  const met = toggleRest(toggleMet(mannered, 'khong-tham-o'), 'unsure');
  expect(pledgesOf(met)).toEqual(['unsure', 'unsure', 'broken', 'unsure', 'unsure']);
});

test('nothing can be sent while an answer or the officer is missing', () => {
  expect(ratingOf(mannered, sets, id)).toBeNull();
  expect(ratingOf(toggleRest({ ...mannered, officer: null }, 'none'), sets, id)).toBeNull();
  expect(ratingOf(toggleRest(mannered, 'none'), [...sets, 'nam-biet'], id)).toBeNull();
});

test('what is sent is what the contract takes and answers every criterion', () => {
  const rating = ratingOf({ ...toggleRest(mannered, 'none'), helper: true }, sets, id);
  expect(v.safeParse(RatingSchema, rating).success).toBe(true);
  expect(misfits(rating?.answers ?? {}, criteriaOf(sets))).toEqual([]);
  expect(rating).toMatchObject({ id, officer: '0123456789abcdef', helper: true });
});

test('a pasted comment loses its hidden characters, an empty one is left out', () => {
  const commentOf = (comment: string) =>
    ratingOf(toggleRest({ ...mannered, comment }, 'none'), sets, id)?.comment;
  expect(commentOf('\u200bCa\u0309m ơn\ufeff\ud83d ')).toBe('Cảm ơn');
  expect(commentOf(' \u200b\n')).toBeUndefined();
});
