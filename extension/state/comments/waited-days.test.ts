import { expect, test } from 'vitest';
import { waitedDays } from './waited-days.ts';

const released = '2026-03-09T00:00:00.000Z';

test('whole days count, and a clock that is behind counts none', () => {
  expect(waitedDays(released, Date.parse('2026-03-09T23:59:59Z'))).toBe(0);
  expect(waitedDays(released, Date.parse('2026-03-12T00:00:00Z'))).toBe(3);
  expect(waitedDays(released, Date.parse('2026-03-01T00:00:00Z'))).toBe(0);
});
