import { expect, test } from 'vitest';
import { answerDueOn } from './deadline.ts';

test.each([
  ['2026-03-02', '2026-03-16', 'a Monday'],
  ['2026-03-06', '2026-03-20', 'a Friday'],
  ['2026-03-07', '2026-03-20', 'a Saturday'],
  ['2026-03-08', '2026-03-20', 'a Sunday'],
  ['2026-12-24', '2027-01-07', 'the end of a year'],
])('what came in on %s is to be answered by %s: %s', (received, due) => {
  expect(answerDueOn(received)).toBe(due);
});
