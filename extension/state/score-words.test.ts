import { beforeEach, expect, test } from 'vitest';
import type { ChannelResult } from '../../shared/contract/score.ts';
import { speak } from './language.ts';
import { scoreWords } from './score-words.ts';

const result: ChannelResult = {
  channel: 'receipt',
  ratings: 31,
  unsure: 0,
  score: { value: 0.8162, low: 0.7449, high: 0.8801 },
  criteria: [],
};

beforeEach(() => speak('vi'));

test('a score is never said without its interval and its count', () => {
  expect(scoreWords(result)).toBe('82 trên 100, từ 31 phiếu có mã; khoảng 74–88');
});

test('it is said in the language that was chosen', async () => {
  await speak('en');
  expect(scoreWords(result)).toBe('82 out of 100, from 31 ratings with a code; range 74–88');
});

test('ratings that are all unsure have a count and no score', () => {
  expect(scoreWords({ ...result, score: null })).toContain('31 phiếu');
});
