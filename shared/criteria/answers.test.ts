import { expect, test } from 'vitest';
import { type Answers, answersTo, misfits } from './answers.ts';
import { criteriaOf, criteriaSets, scoredSets } from './sets.ts';

const criteria = criteriaOf(['nam-khong', 'ba-the-hien']);
const good: Answers = Object.fromEntries(
  criteria.map(({ id, kind }) => [id, kind === 'pledge' ? 'kept' : 4] as const),
);

test('an answer for every criterion, each of its kind, fits', () => {
  expect(misfits(good, criteria)).toEqual([]);
});

test.each(criteria)('$id takes every answer of its kind', (criterion) => {
  for (const answer of answersTo(criterion)) {
    expect(misfits({ ...good, [criterion.id]: answer }, criteria)).toEqual([]);
  }
});

test.each([
  ['a pledge answered like a manner', 'khong-tham-o', 4],
  ['a manner answered like a pledge', 'ton-trong', 'kept'],
  ['a step below the scale', 'ton-trong', 0],
  ['a step above the scale', 'ton-trong', 6],
  ['a step as text', 'ton-trong', '4'],
  ['nothing where an answer should be', 'ton-trong', undefined],
])('%s does not fit', (_case, id, answer) => {
  expect(misfits({ ...good, [id]: answer } as Answers, criteria)).toEqual([id]);
});

test('what is missing and what nobody asked about are both named', () => {
  const { 'gan-gui': _near, ...rest } = good;
  expect(misfits({ ...rest, 'biet-xin-loi': 'kept' }, criteria)).toEqual([
    'gan-gui',
    'biet-xin-loi',
  ]);
});

test('what every object inherits is no answer', () => {
  const inherits = [{ id: 'toString', kind: 'pledge' }] as unknown as typeof criteria;
  expect(misfits({}, inherits)).toEqual(['toString']);
});

test('the sets hold what their names say, and two of them make the score', () => {
  const sizes = Object.fromEntries(criteriaSets.map((set) => [set.id, set.criteria.length]));
  expect(sizes).toEqual({ 'nam-khong': 5, 'ba-the-hien': 3, 'nam-biet': 5, 'sau-biet': 6 });
  expect(criteriaSets.filter(({ scored }) => scored).map(({ id }) => id)).toEqual(scoredSets);
  const serious = criteria.filter((criterion) => criterion.serious).map(({ id }) => id);
  expect(serious).toEqual(['khong-sach-nhieu', 'khong-tham-o']);
});

test('criteria come in the order of the form, however the sets are named', () => {
  expect(criteriaOf(['ba-the-hien', 'nam-khong'])).toEqual(criteria);
});
