import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { judge, type Judged, type Span, total } from './judge.ts';
import { replacePersonNames } from './person-names.ts';

interface Sample {
  readonly named: readonly string[];
  readonly nameless: readonly string[];
}

const sample = JSON.parse(
  readFileSync(new URL('../../../test/vectors/comment-names.json', import.meta.url), 'utf8'),
) as Sample;

const hide = (text: string) => replacePersonNames(text, '▮');

/** How a comment with its names in braces fares. */
function judgeMarked(marked: string): Judged {
  const spans: Span[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/u)) {
    const isName = part.startsWith('{');
    if (isName) spans.push([text.length, text.length + part.length - 2]);
    text += isName ? part.slice(1, -1) : part;
  }
  return judge(text, spans);
}

test('of a sample of comments 90% of the names are found, and 2% of the other words lost', () => {
  const { names, found, others, lost } = total(
    [...sample.named, ...sample.nameless].map(judgeMarked),
  );
  expect(names).toBeGreaterThanOrEqual(200);
  expect(others).toBeGreaterThan(3000);
  expect(found / names).toBeGreaterThanOrEqual(0.9);
  expect(lost / others).toBeLessThanOrEqual(0.02);
});

test.each([
  ['Cảm ơn chị Nguyễn Thị Kim Oanh nhiều.', 'Cảm ơn chị ▮ nhiều.'],
  ['Đặng Văn Lâm tiếp tôi, anh Lâm lịch sự', '▮ tiếp tôi, anh ▮ lịch sự'],
  ['anh hoà và chị thuý làm nhanh', 'anh ▮ và chị ▮ làm nhanh'],
  ['chi Hoa noi nhanh, anh nguyen van long cung vay', 'chi ▮ noi nhanh, anh ▮ cung vay'],
  ["Chị H'Lan giúp tôi", 'Chị ▮ giúp tôi'],
  ['CHỊ LAN LÀM TỐT, CẢM ƠN ANH TUẤN', 'CHỊ ▮ LÀM TỐT, CẢM ƠN ANH ▮'],
])('a name is replaced however it is typed: %s', (comment, expected) => {
  expect(hide(comment)).toBe(expected);
});

test.each([
  'Ủy ban Nhân dân xã Bình Mỹ, Bộ phận Một cửa.',
  'Công chức Tư pháp – Hộ tịch hướng dẫn anh tận tình.',
  'Đường Trần Hưng Đạo, phường Lê Hồng Phong, Thành phố Hồ Chí Minh.',
  'anh hướng dẫn, chị bảo vệ, cô hiền lành, ông bà, chú ý, bà con',
])('places, offices and everyday words stay: %s', (comment) => {
  expect(hide(comment)).toBe(comment);
});
