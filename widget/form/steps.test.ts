import { expect, test } from 'vitest';
import { choose, emptyDraft, toggleMet } from './draft.ts';
import { stepsFor, unanswered } from './steps.ts';

test('a commune with the two scored sets asks in five screens', () => {
  expect(stepsFor(['ba-the-hien', 'nam-khong'], false)).toEqual([
    'officer',
    'nam-khong',
    'ba-the-hien',
    'comment',
    'review',
  ]);
});

test('a known officer is not asked for, and "biết" has a screen of its own', () => {
  expect(stepsFor(['nam-khong', 'ba-the-hien', 'sau-biet'], true)).toEqual([
    'nam-khong',
    'ba-the-hien',
    'sau-biet',
    'comment',
    'review',
  ]);
});

test('the pledges are one question, manners are one each', () => {
  expect(unanswered(emptyDraft, 'officer')).toEqual(['officer']);
  expect(unanswered(emptyDraft, 'nam-khong')).toEqual(['nam-khong']);
  expect(unanswered(choose(emptyDraft, 'van-minh', 3), 'ba-the-hien')).toEqual([
    'ton-trong',
    'gan-gui',
  ]);
});

test('an answered screen waits for nothing, and a comment is never waited for', () => {
  expect(unanswered(toggleMet(emptyDraft, 'khong-tham-o'), 'nam-khong')).toEqual([]);
  expect(unanswered({ ...emptyDraft, officer: 'x' }, 'officer')).toEqual([]);
  expect(unanswered(emptyDraft, 'comment')).toEqual([]);
});
