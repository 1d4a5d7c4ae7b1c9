import { expect, test } from 'vitest';
import { lastRelease } from './release-time.ts';

test('the newest release is the last Monday, 07:00 in Vietnam', () => {
  expect(lastRelease(Date.parse('2026-11-22T03:00:00Z'))).toBe(Date.parse('2026-11-16T00:00:00Z'));
  expect(lastRelease(Date.parse('2026-11-16T00:00:00Z'))).toBe(Date.parse('2026-11-16T00:00:00Z'));
  expect(lastRelease(Date.parse('2026-11-15T23:59:59Z'))).toBe(Date.parse('2026-11-09T00:00:00Z'));
});
