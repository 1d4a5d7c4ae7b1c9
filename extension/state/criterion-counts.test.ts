import { expect, test } from 'vitest';
import { criterionCounts } from './criterion-counts.ts';

test('a pledge counts those who kept it among those who answered', () => {
  const counts = { kept: 27, broken: 2, unsure: 2 };
  expect(criterionCounts({ criterion: 'khong-ne-tranh', counts, share: null })).toEqual({
    answered: 29,
    unsure: 2,
    kept: 27,
  });
});

test('a manner counts its answers of 1 to 5', () => {
  const counts = { 1: 0, 2: 1, 3: 4, 4: 10, 5: 15, unsure: 1 };
  expect(criterionCounts({ criterion: 'ton-trong', counts, share: null })).toEqual({
    answered: 30,
    unsure: 1,
    kept: null,
  });
});
