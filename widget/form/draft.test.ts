import { expect, test } from 'vitest';
import { emptyDraft, toggleMet, toggleRest } from './draft.ts';

test('ticking a pledge twice leaves it unticked', () => {
  const once = toggleMet(emptyDraft, 'khong-tham-o');
  expect(once.met).toEqual(['khong-tham-o']);
  expect(toggleMet(once, 'khong-tham-o').met).toEqual([]);
});

test('"none" takes back what was met, and meeting one takes back "none"', () => {
  const none = toggleRest(toggleMet(emptyDraft, 'khong-tham-o'), 'none');
  expect(none).toMatchObject({ met: [], rest: 'none' });
  expect(toggleMet(none, 'khong-cham-tre')).toMatchObject({ met: ['khong-cham-tre'], rest: null });
});

test('"unsure" stands beside what was met: it speaks of the others', () => {
  const unsure = toggleRest(toggleMet(emptyDraft, 'khong-tham-o'), 'unsure');
  expect(unsure).toMatchObject({ met: ['khong-tham-o'], rest: 'unsure' });
  expect(toggleMet(unsure, 'khong-cham-tre').rest).toBe('unsure');
});

test('a second tick on "none" or "unsure" takes it back', () => {
  for (const rest of ['none', 'unsure'] as const)
    expect(toggleRest(toggleRest(emptyDraft, rest), rest).rest).toBeNull();
});
