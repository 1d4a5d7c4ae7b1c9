import { expect, test } from 'vitest';
import { decodeTyped, differences, encodeTyped, type TypedSlip } from './typed-slip.ts';

const slip: TypedSlip = {
  officer: '0123456789abcdef',
  answers: { 'khong-tham-o': 'kept', 'gan-gui': 4 },
  comment: 'Chờ lâu, nhưng tận tình.',
};

test('a slip is read as it was written', () => {
  expect(decodeTyped(encodeTyped(slip))).toEqual(slip);
  expect(decodeTyped(encodeTyped({ ...slip, comment: null }))).toEqual({ ...slip, comment: null });
});

test('two who read the same do not differ', () => {
  expect(differences(slip, { ...slip })).toEqual([]);
});

test.each([
  'chờ lâu nhưng tận tình',
  '  Chờ lâu ; nhưng tận tình !',
  'Chờ lâu, nhưng tận tình.'.normalize('NFD'),
])('signs and spaces of a comment make no difference: %s', (comment) => {
  expect(differences(slip, { ...slip, comment })).toEqual([]);
});

test.each([
  ['officer', { ...slip, officer: 'f'.repeat(16) }],
  ['khong-tham-o', { ...slip, answers: { ...slip.answers, 'khong-tham-o': 'unsure' } }],
  ['gan-gui', { ...slip, answers: { 'khong-tham-o': 'kept' } }],
  ['comment', { ...slip, comment: 'Cho lau, nhung tan tinh.' }],
  ['comment', { ...slip, comment: null }],
] as const)('what was read differently is named: %s', (field, other) => {
  expect(differences(slip, other)).toEqual([field]);
  expect(differences(other, slip)).toEqual([field]);
});
