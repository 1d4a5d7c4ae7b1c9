import { expect, test } from 'vitest';
import { burst } from './burst.ts';
import type { ReleasedStep } from './released-step.ts';

const step = (release: number, ratings: number): ReleasedStep => ({
  release,
  vectors: [{ answers: 'any', score: 0.8, ratings }],
});
const usual = Array.from({ length: 10 }, (_, week) => step(week + 1, 6));

test('thirty more than usual in one release are a burst', () => {
  expect(burst([...usual, step(11, 36)], 11)).toMatchObject({ since: 11, restsOn: 36 });
});

test('a busy week is none', () => {
  expect(burst([...usual, step(11, 14)], 11)).toBeNull();
});

test('what came together over weeks without a release is none', () => {
  expect(burst([...usual, step(16, 36)], 16)).toBeNull();
});

test('without four releases of history nothing is unusual', () => {
  expect(burst([step(1, 10), step(2, 5), step(3, 300)], 3)).toBeNull();
});

test('a burst that lasts is seen over its weeks', () => {
  const more = [11, 12, 13, 14].map((release) => step(release, 17));
  expect(burst([...usual, ...more], 14)).toMatchObject({ since: 11, restsOn: 68 });
});
