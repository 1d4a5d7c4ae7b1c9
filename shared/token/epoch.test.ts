import { expect, test } from 'vitest';
import { epochAt, isAccepted, tokensEndAt } from './epoch.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;

test('an epoch begins on a Monday at 07:00 in Vietnam and lasts 13 weeks', () => {
  const first = Date.parse('1970-01-05T07:00:00+07:00');
  expect([first - 1, first, first + 13 * WEEK - 1, first + 13 * WEEK].map(epochAt)).toEqual([
    -1, 0, 0, 1,
  ]);
  const begins = first + 225 * 13 * WEEK;
  expect([begins - 1, begins].map(epochAt)).toEqual([224, 225]);
});

test('a token is good for 13 to 26 weeks: to the end of the epoch after its own', () => {
  const end = tokensEndAt(225);
  const accepted = (moment: number) => isAccepted(225, epochAt(moment));
  expect([end - 26 * WEEK, end - 13 * WEEK, end - 1].map(accepted)).toEqual([true, true, true]);
  expect([end - 26 * WEEK - 1, end].map(accepted)).toEqual([false, false]);
});
