import { expect, test } from 'vitest';
import { answerOfKey } from './answer-keys.ts';

const pledge = { id: 'khong-tham-o', kind: 'pledge' } as const;
const manner = { id: 'gan-gui', kind: 'manner' } as const;

test('three keys answer a pledge, five a manner, and 0 is unsure', () => {
  const answers = (criterion: typeof pledge | typeof manner) =>
    [...'0123456'].map((key) => answerOfKey(criterion, key));
  expect(answers(pledge)).toEqual(['unsure', 'kept', 'broken', 'unsure', null, null, null]);
  expect(answers(manner)).toEqual(['unsure', 1, 2, 3, 4, 5, null]);
});

test.each(['a', 'Enter', ' ', '', '11'])('%j is no answer', (key) => {
  expect(answerOfKey(pledge, key)).toBeNull();
});
