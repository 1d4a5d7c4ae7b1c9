import { expect, test } from 'vitest';
import type { Commune } from '../../shared/contract/commune.ts';
import { toggleRest } from './draft.ts';
import { emptyModel, type Model } from './model.ts';
import { answer, back, begin, edit, next, restart } from './moves.ts';

const commune: Commune = {
  id: 'binh-my',
  name: 'Xã Bình Mỹ',
  sets: ['nam-khong', 'ba-the-hien'],
  officers: [{ id: '0123456789abcdef', desk: 'Quầy 1', position: 'Công chức Tư pháp – Hộ tịch' }],
  contacts: {},
  thresholds: { total: 10, step: 5 },
  named: true,
  nextRelease: '2026-11-30T00:00:00Z',
};
const begun = begin(emptyModel, commune, null);

function chosen(model: Model): Model {
  return answer(model, { ...model.draft, officer: '0123456789abcdef' });
}

test('the form begins with the officer, unless the page named one who is there', () => {
  expect(begun.step).toBe('officer');
  expect(begin(emptyModel, commune, 'somebody-else').step).toBe('officer');
  const named = begin(emptyModel, commune, '0123456789abcdef');
  expect(named).toMatchObject({ step: 'nam-khong', draft: { officer: '0123456789abcdef' } });
});

test('nobody gets on without an answer; each try asks for attention once more', () => {
  const stuck = next(next(begun));
  expect(stuck).toMatchObject({ step: 'officer', unanswered: ['officer'], alerts: 2 });
});

test('what was missing is no longer pointed out once it is answered', () => {
  expect(chosen(next(begun)).unanswered).toEqual([]);
});

test('on and back lead through the screens and keep the answers', () => {
  const second = next(chosen(begun));
  expect(second.step).toBe('nam-khong');
  expect(back(second)).toMatchObject({ step: 'officer', draft: { officer: '0123456789abcdef' } });
});

test('after a change from the review the review comes again', () => {
  const editing = edit(chosen(begun), 'nam-khong');
  expect(next(editing)).toMatchObject({ step: 'nam-khong', unanswered: ['nam-khong'] });
  expect(next(answer(editing, toggleRest(editing.draft, 'none'))).step).toBe('review');
});

test('a review that is shown again, since the rating was refused, is sent from there', () => {
  expect(edit(chosen(begun), 'review')).toMatchObject({ step: 'review', editing: false });
});

test('a commune that is read anew keeps the answers; a restart drops them', () => {
  const anew = begin(chosen(begun), { ...commune, officers: [] }, null);
  expect(anew.draft.officer).toBe('0123456789abcdef');
  expect(restart(anew)).toMatchObject({ step: 'officer', draft: { officer: null } });
});
