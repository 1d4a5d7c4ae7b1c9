import { expect, test } from 'vitest';
import type { Comment } from '../../../shared/contract/comment.ts';
import { unreadWords } from './unread.ts';

const about = { officer: 'o', release: 1 };

function shown(id: string): Comment {
  return { ...about, id, state: 'shown', text: 'Tận tình.', removal: null, contest: null };
}

const removed: Comment = {
  ...about,
  id: 'gone',
  state: 'removed',
  removal: { by: 'leader', reason: 'insult' },
  removedOn: '2026-03-11T00:00:00.000Z',
};

test('what was read and what was removed is not unread', () => {
  const comments = [shown('a'), removed, shown('b'), shown('c')];
  expect(unreadWords({ comments, next: null }, new Set(['b']))).toBe('2');
  expect(unreadWords({ comments, next: null }, new Set(['a', 'b', 'c']))).toBeNull();
});

test('where a further page may have more, the count says so, but only when the last one is unread', () => {
  const comments = [shown('a'), shown('b')];
  expect(unreadWords({ comments, next: 'b' }, new Set())).toBe('2+');
  expect(unreadWords({ comments, next: 'b' }, new Set(['b']))).toBe('1');
});
