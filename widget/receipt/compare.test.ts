import { expect, test } from 'vitest';
import type { KeptRating } from '../../shared/contract/own-rating.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import { writeAnswers } from '../../shared/criteria/answer-letters.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { commentHash, leafEntry } from '../../shared/log/leaf.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { compare, differs } from './compare.ts';

const rating: Rating = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  officer: '00000000000000aa',
  answers: { 'khong-hach-dich': 'kept', 'gan-gui': 2, 'van-minh': 'unsure' },
  comment: 'Hơi chậm.',
};

const honest: KeptRating = {
  officer: rating.officer,
  channel: 'open',
  release: 3,
  answers: writeAnswers(rating.answers as never),
  nonce: 'BBBBBBBBBBBBBBBBBBBBBA',
  comment: 'Hơi chậm.',
  salt: 'CCCCCCCCCCCCCCCCCCCCCA',
  version: 1,
};

/** What a server promises that stored this. */
function receiptOf({ answers: letters, nonce, comment, salt, ...rest }: KeptRating): Receipt {
  const hash = commentHash(comment, fromBase64url(salt ?? ''));
  const entry = leafEntry({ ...rest, letters, nonce: fromBase64url(nonce), comment: hash });
  const leaf = toBase64(leafHash(entry));
  const promise = { origin: '', leaf, root: '', index: 0, size: 1, path: [], signature: '' };
  return { id: rating.id, release: 3, opensAt: '2026-03-09T00:00:00.000Z', promise };
}

const flipped = { ...honest, answers: honest.answers.replace('2', '5') };

test('a rating that is kept as it was sent is equal', () => {
  expect(differs(compare(rating, receiptOf(honest), honest))).toBe(false);
});

test('a server that flipped an answer and owns up to it is found by the answer', () => {
  expect(compare(rating, receiptOf(flipped), flipped)).toEqual({
    leaf: false,
    place: false,
    answers: [{ criterion: 'gan-gui', sent: 2, kept: 5 }],
    comment: false,
  });
});

test('a server that flipped an answer and shows the one that was sent is found by the leaf', () => {
  expect(compare(rating, receiptOf(flipped), honest)).toMatchObject({ leaf: true, answers: [] });
});

test.each<[string, Partial<KeptRating>]>([
  ['officer', { officer: '00000000000000bb' }],
  ['channel', { channel: 'receipt' }],
  ['release', { release: 4 }],
  ['version', { version: 2 }],
])('another %s is found, though the leaf fits', (_what, other) => {
  const kept = { ...honest, ...other };
  expect(compare(rating, receiptOf(kept), kept)).toMatchObject({ leaf: false, place: true });
});

test('an answer that was left out or made up is found', () => {
  const less = { ...honest, answers: honest.answers.replace('k', '-') };
  const more = { ...honest, answers: honest.answers.replace(/-/u, 'b') };
  expect(compare(rating, receiptOf(less), less).answers).toHaveLength(1);
  expect(compare(rating, receiptOf(more), more).answers).toHaveLength(1);
});

test('what is no rating at all is not equal', () => {
  const nonsense = { ...honest, nonce: undefined, answers: 'xx' } as unknown as KeptRating;
  expect(compare(rating, receiptOf(honest), nonsense).leaf).toBe(true);
});
