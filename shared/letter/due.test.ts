import { expect, test } from 'vitest';
import { letterDueOn } from './due.ts';

test('a letter is due three weeks after a release on a Monday morning', () => {
  expect(letterDueOn(Date.parse('2026-03-09T07:00:00+07:00'))).toBe('2026-03-30');
});
