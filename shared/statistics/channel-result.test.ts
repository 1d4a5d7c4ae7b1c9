import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Answer } from '../criteria/answers.ts';
import { channelResult, scoreOf } from './channel-result.ts';
import { ratingPoints } from './rating-points.ts';
import { wilson } from './wilson.ts';

test('the score is the mean of the ratings that are not all unsure', () => {
  expect(scoreOf({ ratings: 12, unsure: 2, points: 1800 })).toEqual(wilson(7.5, 10));
});

test('ratings that are all unsure have no score, and are counted', () => {
  expect(channelResult('open', { ratings: 11, unsure: 11, points: 0 }, new Map())).toMatchObject({
    ratings: 11,
    unsure: 11,
    score: null,
  });
});

test('a pledge shows the share that found it kept, of those who were sure', () => {
  const counts = { kept: 18, broken: 2, unsure: 7 };
  const { criteria } = channelResult('open', total(27), new Map([['khong-tham-o', counts]]));
  expect(criteria).toEqual([{ criterion: 'khong-tham-o', counts, share: wilson(18, 20) }]);
});

test('a manner shows the mean of its steps, 1 as 0 and 5 as 1', () => {
  const counts = { '1': 1, '3': 4, '4': 4, '5': 3, unsure: 3 };
  const { criteria } = channelResult('open', total(15), new Map([['gan-gui', counts]]));
  expect(criteria[0]?.share).toEqual(wilson(8, 12));
});

test('a criterion of which all are unsure has counts and no share', () => {
  const { criteria } = channelResult('open', total(10), new Map([['van-minh', { unsure: 10 }]]));
  expect(criteria).toEqual([{ criterion: 'van-minh', counts: { unsure: 10 }, share: null }]);
});

test('whatever the ratings, the sum of their points has a score within 0..1', () => {
  const pledge = fc.constantFrom<Answer>('kept', 'broken', 'unsure');
  const manner = fc.constantFrom<Answer>(1, 2, 3, 4, 5, 'unsure');
  const rating = fc.record({ 'khong-tham-o': pledge, 'ton-trong': manner, 'gan-gui': manner });
  fc.assert(
    fc.property(fc.array(rating, { minLength: 1, maxLength: 60 }), (ratings) => {
      const points = ratings.map(ratingPoints).filter((value) => value !== null);
      const sum = points.reduce((all, value) => all + value, 0);
      const unsure = ratings.length - points.length;
      const score = scoreOf({ ratings: ratings.length, unsure, points: sum });
      if (points.length === 0) {
        expect(score).toBeNull();
        return;
      }
      const mean = points.reduce((all, value) => all + value / 240 / points.length, 0);
      expect(score?.value).toBeCloseTo(mean, 12);
    }),
  );
});

function total(ratings: number) {
  return { ratings, unsure: 0, points: 0 };
}
