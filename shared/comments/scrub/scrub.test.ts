import fc from 'fast-check';
import { expect, test } from 'vitest';
import { marks } from '../../text/vi.ts';
import { citizenIdProvinces } from './citizen-id-provinces.ts';
import { type Marks, scrub } from './scrub.ts';

/** A number as somebody writes it, with what they write around it. */
interface Written {
  readonly kind: keyof Marks;
  readonly number: string;
  readonly sentence: string;
}

const RUNS = process.env['SOAK'] === '1' ? 10_000 : 1_000;

const digits = (count: number) =>
  fc.array(fc.integer({ min: 0, max: 9 }), { minLength: count, maxLength: count }).map(join);

function join(parts: readonly (string | number)[]): string {
  return parts.join('');
}

const joined = (...parts: readonly fc.Arbitrary<string>[]) => fc.tuple(...parts).map(join);
const one = (...choices: readonly string[]) => fc.constantFrom(...choices);

/** A string of digits cut into groups, with the same gap between all of them. */
function grouped(number: fc.Arbitrary<string>): fc.Arbitrary<string> {
  const gap = one('', '', ' ', '.', '-', ' - ', '. ', '\u00a0', '–');
  return fc.tuple(number, gap, fc.constantFrom(2, 3, 4)).map(([plain, between, size]) => {
    const groups = plain.match(new RegExp(`[0-9]{1,${size}}`, 'gu')) ?? [];
    return between === '' ? plain : groups.join(between);
  });
}

/** Now and then the letter O is typed for a zero inside a number. */
function withLetterO(number: fc.Arbitrary<string>): fc.Arbitrary<string> {
  return fc
    .tuple(number, one('0', '0', '0', 'O', 'o'))
    .map(([plain, zero]) => plain.replaceAll('0', zero));
}

const mobile = joined(one('3', '5', '7', '8', '9'), digits(8));
const landline = joined(one('2'), one('4', '8', '26', '28', '12', '03', '74', '96'), digits(8)).map(
  (number) => number.slice(0, 10),
);
const abroad = one('+84', '+84 ', '+84-', '(+84) ', '0084 ', '84', '+84 (0)', '+84.');

const phone = fc.oneof(
  withLetterO(grouped(fc.oneof(mobile, landline).map((number) => `0${number}`))),
  joined(abroad, grouped(fc.oneof(mobile, landline))),
  landline.map((number) => `(0${number.slice(0, 3)}) ${number.slice(3)}`),
  joined(one('1900', '1800'), one(' ', '.', '-', ''), fc.oneof(digits(4), digits(6))),
);

const citizenId = withLetterO(
  grouped(joined(one(...citizenIdProvinces), one('0', '1', '2', '3'), digits(2), digits(6))),
);

const oldId = grouped(joined(one('1', '2', '3'), digits(8)));

const email = joined(
  one('lan.tran', 'nguyenvana', 'ba_con-90', 'x', 'to7.binhmy'),
  digits(2),
  one('@', ' @ ', '(at)', ' a còng '),
  one('gmail.com', 'yahoo.com.vn', 'xa-binhmy.gov.vn', 'Outlook.com'),
);

const serial = fc.oneof(
  digits(5).map((five) => `${five.slice(0, 3)}.${five.slice(3)}`),
  digits(5),
  digits(4),
);
const province = fc.integer({ min: 11, max: 99 }).map(String);
const plate = joined(
  province,
  one('', '-', ' '),
  one('A', 'F', 'H', 'B1', 'd2', 'K5', 'AA', 'LD', 'MĐ1', 'a'),
  one('-', ' ', ' - ', ''),
  serial,
);

const bankWord = one(
  'STK',
  'stk:',
  'số tài khoản',
  'tài khoản Vietcombank',
  'so tai khoan',
  'TK BIDV',
);
const account = fc.integer({ min: 8, max: 19 }).chain((length) => grouped(digits(length)));

const before = one(
  'Xin gọi ',
  'Tôi ghi lại ở đây: ',
  'liên hệ ',
  'Hồ sơ của tôi, ',
  'lúc 8 giờ, (',
);
const after = one('.', ' nhé', ', cảm ơn', ') để biết', '\nXin cảm ơn', ' trong ngày', '');

function sentences(
  kind: keyof Marks,
  number: fc.Arbitrary<string>,
  lead: fc.Arbitrary<string> = fc.constant(''),
) {
  return fc.tuple(before, lead, number, after).map(([start, word, written, end]): Written => ({
    kind,
    number: written,
    sentence: `${start}${word}${written}${end}`,
  }));
}

const written = fc.oneof(
  sentences('phoneNumber', phone),
  sentences('citizenId', citizenId),
  sentences('oldId', oldId),
  sentences('email', email),
  sentences('plate', plate),
  sentences(
    'bankAccount',
    account,
    bankWord.map((word) => `${word} `),
  ),
  sentences(
    'bankAccount',
    account.map((number) => `${number} Agribank`),
  ),
);

test(`${RUNS} sentences with a well-formed number lose all of it and nothing else`, () => {
  const property = fc.property(written, ({ kind, number, sentence }) => {
    const expected = marks[kind];
    const shown = scrub(sentence, marks);
    expect(shown).not.toContain(number);
    expect(shown).toContain(expected);
    expect(shown.replace(/\[[^\]]*\]/gu, '')).not.toMatch(/[0-9]{3}|@/u);
  });
  fc.assert(property, { numRuns: RUNS, seed: 20260105 });
});

test.each([
  ['Gọi tôi số O912.345.678 nhé', 'Gọi tôi số [số điện thoại] nhé'],
  ['điện thoại +84 (0)226 385 0000', 'điện thoại [số điện thoại]'],
  ['CCCD 035 190 001234', 'CCCD [số căn cước]'],
  ['xe 29-B1 123.45 của tôi', 'xe [biển số xe] của tôi'],
  ['CK vào 0123 4567 89 ngân hàng MB', 'CK vào [số tài khoản] ngân hàng MB'],
  ['thư về ba.lan@gmail.com', 'thư về [địa chỉ thư]'],
  ['Tôi là Lê Thị Sáu, CMND 168123456', 'Tôi là [tên người], CMND [số chứng minh]'],
])('each kind has its own mark: %s', (comment, expected) => {
  expect(scrub(comment, marks)).toBe(expected);
});

test.each([
  'Nộp ngày 12/3/2026, hẹn 15 giờ 30, đến 2.000.000 đồng lệ phí.',
  'Đền bù 123.456.789 đồng là thấp.',
  'Gọi 1022 hoặc 113, không ai nghe. Năm 1990 cũng thế.',
  'Nghị định 61/2018/NĐ-CP, điều 12, khoản 3.',
  'Tổ 7, quầy 2, 10 điểm, 90 tuổi, 3 lần, 12 cây số.',
  'Số 999199001234 thì không phải căn cước của ai.',
])('dates, sums, short numbers and laws stay: %s', (comment) => {
  expect(scrub(comment, marks)).toBe(comment);
});
