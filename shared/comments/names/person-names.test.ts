import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { replacePersonNames } from './person-names.ts';

const MARK = '\u0001';
const WORD = /[\p{L}\p{M}]+(?:['’/][\p{L}\p{M}]+)*/gu;

interface Sample {
  readonly named: readonly string[];
  readonly nameless: readonly string[];
}

const sample = JSON.parse(
  readFileSync(new URL('../../../test/vectors/comment-names.json', import.meta.url), 'utf8'),
) as Sample;

const hide = (text: string) => replacePersonNames(text, '▮');

/** The words of a text that are gone after the names were replaced, by their places. */
function removed(text: string): ReadonlySet<number> {
  const parts = replacePersonNames(text, MARK).split(MARK);
  const kept: (readonly [number, number])[] = [];
  let from = 0;
  for (const [index, part] of parts.entries()) {
    const last = index === parts.length - 1;
    const start = index === 0 ? 0 : last ? text.length - part.length : text.indexOf(part, from);
    kept.push([start, start + part.length]);
    from = start + part.length;
  }
  const isKept = (at: number) => kept.some(([start, end]) => at >= start && at < end);
  return new Set([...text.matchAll(WORD)].map(({ index }) => index).filter((at) => !isKept(at)));
}

interface Judged {
  readonly names: number;
  readonly found: number;
  readonly others: number;
  readonly lost: number;
}

/** How a comment with its names in braces fares. */
function judge(marked: string): Judged {
  const spans: (readonly [number, number])[] = [];
  let text = '';
  for (const part of marked.split(/(\{[^}]*\})/u)) {
    const isName = part.startsWith('{');
    if (isName) spans.push([text.length, text.length + part.length - 2]);
    text += isName ? part.slice(1, -1) : part;
  }
  const gone = removed(text);
  const places = [...text.matchAll(WORD)].map(({ index }) => index);
  const within = ([start, end]: readonly [number, number]) =>
    places.filter((at) => at >= start && at < end);
  const inNames = new Set(spans.flatMap(within));
  const others = places.filter((at) => !inNames.has(at));
  return {
    names: spans.length,
    found: spans.filter((span) => within(span).every((at) => gone.has(at))).length,
    others: others.length,
    lost: others.filter((at) => gone.has(at)).length,
  };
}

test('of a sample of comments 90% of the names are found, and 2% of the other words lost', () => {
  const judged = [...sample.named, ...sample.nameless].map(judge);
  const sum = (field: keyof Judged) => judged.reduce((all, one) => all + one[field], 0);
  expect(sum('names')).toBeGreaterThanOrEqual(200);
  expect(sum('others')).toBeGreaterThan(3000);
  expect(sum('found') / sum('names')).toBeGreaterThanOrEqual(0.9);
  expect(sum('lost') / sum('others')).toBeLessThanOrEqual(0.02);
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
