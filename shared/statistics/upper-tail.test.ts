import { expect, test } from 'vitest';
import { logGamma } from './log-gamma.ts';
import { betaBinomialTail, negativeBinomialTail } from './upper-tail.ts';

test('the gamma function passes through the factorials and the root of pi', () => {
  for (const [x, value] of [
    [1, 1],
    [5, 24],
    [11, 3_628_800],
  ] as const) {
    expect(Math.exp(logGamma(x)) / value).toBeCloseTo(1, 12);
  }
  expect(Math.exp(logGamma(1.5))).toBeCloseTo(Math.sqrt(Math.PI) / 2, 12);
});

test('with a shape of one the negative binomial is geometric', () => {
  expect(negativeBinomialTail(0, 3, 1)).toBeCloseTo(1, 7);
  expect(negativeBinomialTail(4, 3, 1)).toBeCloseTo((3 / 4) ** 4, 7);
});

test('with a large shape the negative binomial is a Poisson', () => {
  const below = Math.exp(-2) * (1 + 2 + 2);
  expect(negativeBinomialTail(3, 2, 1e7)).toBeCloseTo(1 - below, 5);
});

test('a share of which nothing is known makes every count equally likely', () => {
  for (let count = 0; count <= 9; count += 1) {
    expect(betaBinomialTail(count, 9, 1, 1)).toBeCloseTo((10 - count) / 10, 9);
  }
});

test('a share that is well known makes counts binomial', () => {
  expect(betaBinomialTail(2, 2, 3e6, 7e6)).toBeCloseTo(0.09, 5);
});

test('tails far out stay positive and fall', () => {
  const far = [20, 40, 80].map((count) => negativeBinomialTail(count, 4, 12));
  expect(
    far.every((tail, index) => tail > 0 && (index === 0 || tail < (far[index - 1] ?? 0))),
  ).toBe(true);
});
