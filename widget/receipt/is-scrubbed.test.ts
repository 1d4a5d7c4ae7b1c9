import fc from 'fast-check';
import { expect, test } from 'vitest';
import { scrub } from '../../shared/comments/scrub/scrub.ts';
import { marks } from '../../shared/text/vi.ts';
import { isScrubbed } from './is-scrubbed.ts';

const words = fc.constantFrom(
  'Cán bộ tận tình',
  'xin gọi 0912 345 678',
  'a@b.vn',
  'chị Nguyễn Thị Hoa',
  '036099001234',
  'ở quầy 1',
  '[tên người]',
);

test('what the server takes out of a comment is found to be taken out, and nothing else', () => {
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 8 }), (some) => {
      const sent = some.join(', ');
      expect(isScrubbed(sent, scrub(sent, marks))).toBe(true);
    }),
  );
});

test.each([
  ['a word put in', 'Tận tình', 'Rất tận tình'],
  ['a word left out', 'Không tận tình', 'tận tình'],
  ['a word changed beside a mark', 'Gọi 0912345678 chậm', 'Gọi [số điện thoại] nhanh'],
  ['a word put in beside a mark', 'Gọi 0912345678', 'Gọi [số điện thoại] ngay'],
  ['pieces in another order', 'a 1 b 2 c', 'b [biển số xe] a [biển số xe] c'],
  ['a piece used twice', 'ab', 'ab[tên người]b'],
])('%s is found out', (_what, sent, kept) => {
  expect(isScrubbed(sent, kept)).toBe(false);
});

test('a comment that was left out or made up is found out', () => {
  expect(isScrubbed('Chậm', null)).toBe(false);
  expect(isScrubbed(null, 'Tốt')).toBe(false);
  expect(isScrubbed(null, null)).toBe(true);
});
