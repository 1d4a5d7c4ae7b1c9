import { expect, test } from 'vitest';
import type { Rating } from '../../../shared/contract/rating.ts';
import { makeSealKey, sealRating, unsealRating } from './seal.ts';

const rating: Rating = {
  id: 'AAAAAAAAAAAAAAAAAAAAAA',
  officer: 'o'.repeat(16),
  answers: { 'ton-trong': 4 },
  comment: 'Cán bộ nhiệt tình.',
};

test('a sealed rating is read again with its key, and holds none of its words', async () => {
  const key = await makeSealKey();
  const kept = await sealRating(key, rating);
  expect(await unsealRating(key, kept)).toEqual(rating);
  const bytes = new TextDecoder('latin1').decode(kept.sealed);
  expect(bytes).not.toContain('ton-trong');
  expect(bytes).not.toContain(rating.officer);
});

test('neither another key nor another id opens it', async () => {
  const key = await makeSealKey();
  const kept = await sealRating(key, rating);
  await expect(unsealRating(await makeSealKey(), kept)).rejects.toThrow();
  await expect(unsealRating(key, { ...kept, id: 'B'.repeat(22) })).rejects.toThrow();
});

test('the key cannot be taken out, and the length does not tell what was answered', async () => {
  const key = await makeSealKey();
  await expect(crypto.subtle.exportKey('raw', key)).rejects.toThrow();
  const { comment: _, ...without } = rating;
  const [one, other] = [await sealRating(key, rating), await sealRating(key, without)];
  expect(one.sealed.byteLength).toBe(other.sealed.byteLength);
});

test('the longest rating fits', async () => {
  const key = await makeSealKey();
  const long = { ...rating, comment: 'ễ'.repeat(500) };
  expect(await unsealRating(key, await sealRating(key, long))).toEqual(long);
});
