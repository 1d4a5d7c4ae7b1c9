import { expect, test } from 'vitest';
import { dateWords, dayWords, shortDay, timeWords } from './moment-words.ts';

// Half past six on Monday morning in Viet Nam is still Sunday in UTC.
const moment = '2025-11-23T23:30:00.000Z';

test('a release is on the day that it has in Viet Nam', () => {
  expect(dayWords(moment, 'vi')).toMatch(/thứ hai.*24 tháng 11.*2025/iu);
  expect(dayWords(moment, 'en')).toMatch(/Monday,? 24 November 2025/u);
  expect(shortDay(moment)).toBe('24/11');
  expect(dateWords(moment, 'vi')).toMatch(/^24 tháng 11,? (?:năm )?2025$/u);
});

test('the age of figures is told to the minute', () => {
  expect(timeWords(moment, 'vi')).toBe('06:30, 24/11/2025');
});
