import { expect, test } from 'vitest';
import { equalAnswers } from './equal-answers.ts';
import type { ReleasedStep } from './released-step.ts';

/** A release with so many ratings that are the best in everything, and others all different. */
function step(release: number, best: number, different: number): ReleasedStep {
  const others = Array.from({ length: different }, (_, one) => ({
    answers: `${release} ${one}`,
    score: 0.7,
    ratings: 1,
  }));
  return { release, vectors: [{ answers: 'best', score: 1, ratings: best }, ...others] };
}

const weeks = (from: number, to: number, best: number, different: number) =>
  Array.from({ length: to - from + 1 }, (_, at) => step(from + at, best, different));

const usual = weeks(1, 10, 2, 6);

test('twenty alike among thirty are too many where a quarter is usual', () => {
  const found = equalAnswers([...usual, step(11, 24, 6)], usual, 11);
  expect(found).toMatchObject({ signal: 'equal-answers', since: 11, restsOn: 30 });
});

test('an officer whom most citizens honestly give the best is not signalled', () => {
  const loved = weeks(1, 10, 6, 2);
  expect(equalAnswers([...loved, step(11, 8, 2)], usual, 11)).toBeNull();
});

test('at first other officers are the measure', () => {
  expect(equalAnswers([step(1, 3, 9)], usual, 1)).toBeNull();
  expect(equalAnswers([step(1, 30, 0)], weeks(1, 10, 1, 20), 1)).not.toBeNull();
});

test('answers that nobody else gives are seen too, whatever they say', () => {
  const odd: ReleasedStep = {
    release: 11,
    vectors: [{ answers: 'odd', score: 0.3, ratings: 12 }, ...step(11, 2, 6).vectors],
  };
  expect(equalAnswers([...usual, odd], usual, 11)).not.toBeNull();
});
