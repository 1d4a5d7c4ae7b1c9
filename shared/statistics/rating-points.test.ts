import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Answers, mannerAnswers, pledgeAnswers } from '../criteria/answers.ts';
import { criteriaOf } from '../criteria/sets.ts';
import { answerValue, FULL_POINTS, ratingPoints } from './rating-points.ts';

const scored = criteriaOf(['nam-khong', 'ba-the-hien']);
const pledges = scored.filter(({ kind }) => kind === 'pledge').map(({ id }) => id);
const manners = scored.filter(({ kind }) => kind === 'manner').map(({ id }) => id);

/** Answers to some of the criteria. */
const some: fc.Arbitrary<Answers> = fc
  .tuple(
    fc.record(Object.fromEntries(pledges.map((id) => [id, fc.constantFrom(...pledgeAnswers)]))),
    fc.record(Object.fromEntries(manners.map((id) => [id, fc.constantFrom(...mannerAnswers)]))),
    fc.subarray<string>([...pledges, ...manners]),
  )
  .map(([kept, steps, left]) =>
    Object.fromEntries(Object.entries({ ...kept, ...steps }).filter(([id]) => !left.includes(id))),
  );

/** The same score as a fraction of whole numbers, which loses nothing. */
function pointsInFractions(answers: Answers): { numerator: bigint; denominator: bigint } | null {
  const kept = pledges
    .map((id) => answers[id])
    .filter((answer) => answer === 'kept' || answer === 'broken');
  const steps = manners.map((id) => answers[id]).filter((answer) => typeof answer === 'number');
  const means = [
    [BigInt(kept.filter((answer) => answer === 'kept').length), BigInt(kept.length)] as const,
    [
      BigInt(steps.reduce<number>((sum, step) => sum + step - 1, 0)),
      4n * BigInt(steps.length),
    ] as const,
  ].filter(([, of]) => of > 0n);
  const [first, second] = means;
  if (first === undefined) return null;
  if (second === undefined) return { numerator: 240n * first[0], denominator: first[1] };
  return {
    numerator: 240n * (first[0] * second[1] + second[0] * first[1]),
    denominator: 2n * first[1] * second[1],
  };
}

function all(pledge: 'kept' | 'broken' | 'unsure', manner: 1 | 2 | 3 | 4 | 5 | 'unsure'): Answers {
  return Object.fromEntries([
    ...pledges.map((id) => [id, pledge] as const),
    ...manners.map((id) => [id, manner] as const),
  ]);
}

test.each([
  ['the best of everything', all('kept', 5), 240],
  ['the worst of everything', all('broken', 1), 0],
  ['pledges kept and the middle of manners', all('kept', 3), 180],
  ['pledges broken and the best of manners', all('broken', 5), 120],
  ['one pledge of five broken, manners 4', { ...all('kept', 4), 'khong-tham-o': 'broken' }, 186],
  ['unsure of all pledges: manners alone', all('unsure', 2), 60],
  ['unsure of all manners: pledges alone', all('kept', 'unsure'), 240],
] as const)('%s', (_name, answers, points) => {
  expect(ratingPoints(answers)).toBe(points);
});

test('a rating that is unsure of everything, or answers nothing, has no score', () => {
  expect(ratingPoints(all('unsure', 'unsure'))).toBeNull();
  expect(ratingPoints({})).toBeNull();
});

test('what a set outside the score was answered changes nothing', () => {
  const beside: Answers = { 'biet-xin-loi': 'broken', 'biet-cam-on': 'broken' };
  expect(ratingPoints({ ...all('kept', 4), ...beside })).toBe(ratingPoints(all('kept', 4)));
});

test('points are whole, within 0..240, and exactly the mean of the group means', () => {
  fc.assert(
    fc.property(some, (answers) => {
      const points = ratingPoints(answers);
      const exact = pointsInFractions(answers);
      if (points === null || exact === null) {
        expect(points).toBe(exact);
        return;
      }
      expect(points).toBeGreaterThanOrEqual(0);
      expect(points).toBeLessThanOrEqual(FULL_POINTS);
      expect(BigInt(points) * exact.denominator).toBe(exact.numerator);
    }),
  );
});

test('a better answer never lowers the points', () => {
  const manner = fc.constantFrom(...manners);
  fc.assert(
    fc.property(some, manner, fc.constantFrom(1, 2, 3, 4), (answers, id, step) => {
      const [lower, higher] = [step, step + 1].map((value) =>
        ratingPoints({ ...answers, [id]: value as 1 | 2 | 3 | 4 | 5 }),
      );
      expect(higher ?? 0).toBeGreaterThan(lower ?? 0);
    }),
  );
});

test('kept is 1, broken is 0, manners are quarters, unsure is nothing', () => {
  const answers = ['kept', 'broken', 1, 2, 3, 4, 5, 'unsure', undefined] as const;
  expect(answers.map(answerValue)).toEqual([1, 0, 0, 0.25, 0.5, 0.75, 1, null, null]);
});
