import { expect, test } from 'vitest';
import type { ReleasedStep } from './released-step.ts';
import { suddenChange } from './sudden-change.ts';

/** A release of ten ratings around a mean. */
const step = (release: number, mean: number): ReleasedStep => ({
  release,
  vectors: [
    { answers: 'more', score: mean + 0.15, ratings: 5 },
    { answers: 'less', score: mean - 0.15, ratings: 5 },
  ],
});

/** Means that go up and down by a few points, as they do. */
const usual = Array.from({ length: 12 }, (_, week) => step(week + 1, 0.7 + (week % 2) * 0.06));

test('a score that goes up and down by chance has not changed', () => {
  expect(suddenChange(usual)).toBeNull();
});

test.each([
  ['better', 0.85],
  ['worse', 0.5],
])('a score that is suddenly %s is signalled, with its beginning', (_, mean) => {
  const changed = [13, 14, 15, 16, 17, 18].map((release) => step(release, mean));
  const found = suddenChange([...usual, ...changed]);
  expect(found?.signal).toBe('sudden-change');
  expect(found?.since).toBeGreaterThanOrEqual(12);
  expect(found?.restsOn).toBeGreaterThanOrEqual(40);
});

test('with fewer than twenty ratings before, nothing is a change', () => {
  expect(suddenChange([step(1, 0.3), step(2, 0.84)])).toBeNull();
});

test('a release of nothing but "unsure" changes nothing', () => {
  const unsure: ReleasedStep = {
    release: 13,
    vectors: [{ answers: 'unsure', score: null, ratings: 30 }],
  };
  expect(suddenChange([...usual, unsure])).toBeNull();
});
