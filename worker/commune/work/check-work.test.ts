import { randomBytes } from 'node:crypto';
import { solveChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { isDone } from './check-work.ts';
import { makeWork } from './make-work.ts';
import { workCounter, type WorkKey } from './work-counter.ts';

const newKey = (hashes: number): WorkKey => ({ secret: randomBytes(32).toString('hex'), hashes });
const newId = () => randomBytes(16).toString('base64url');
const NOW = Date.parse('2026-03-04T09:00:00+07:00');
const MINUTE = 60_000;
/** So many that nobody hits the right counter by chance. */
const MANY = 2 ** 32;

/** A proof by whoever has the key, for work that would take hours. */
function proofFor(key: WorkKey, rating: string, doublings = 0) {
  const expiresAt = NOW / 1000 + 60;
  return { counter: workCounter(key, { rating, doublings, expiresAt }), doublings, expiresAt };
}

test('the counter that altcha-lib finds is the one that is taken', async () => {
  const key = newKey(50);
  for (let round = 0; round < 24; round += 1) {
    const rating = newId();
    const doublings = round % 6;
    const work = await makeWork(key, { rating, doublings }, NOW);
    const found = await solveChallenge({ challenge: work, deriveKey });
    const { expiresAt } = work.parameters;
    const proof = { counter: found?.counter ?? -1, doublings, expiresAt };
    expect(proof.counter).toBeLessThan(50 * 2 ** doublings);
    expect(isDone(key, rating, proof, NOW)).toBe(true);
  }
});

test('a proof of which anything is changed is not taken', () => {
  const key = newKey(MANY);
  const rating = newId();
  const proof = proofFor(key, rating, 2);
  const isOther = (counter: number) => counter !== proof.counter;
  const change = fc.oneof(
    fc.record({ counter: fc.integer({ min: 0, max: MANY - 1 }).filter(isOther) }),
    fc.record({ doublings: fc.constantFrom(0, 1, 3, 4, 5) }),
    fc.record({ expiresAt: fc.integer({ min: proof.expiresAt + 1, max: 1e11 }) }),
  );
  fc.assert(
    fc.property(change, (changed) => {
      expect(isDone(key, rating, { ...proof, ...changed }, NOW)).toBe(false);
    }),
  );
  expect(isDone(key, rating, proof, NOW)).toBe(true);
});

test('the work for one rating, or of one commune, is worth nothing for another', () => {
  const key = newKey(MANY);
  const rating = newId();
  expect(isDone(key, newId(), proofFor(key, rating), NOW)).toBe(false);
  expect(isDone(newKey(MANY), rating, proofFor(key, rating), NOW)).toBe(false);
});

test('work is good for 20 minutes and no longer', async () => {
  const key = newKey(1);
  const rating = newId();
  const { expiresAt } = (await makeWork(key, { rating, doublings: 0 }, NOW)).parameters;
  const proof = { counter: 0, doublings: 0, expiresAt };
  expect(isDone(key, rating, proof, NOW + 20 * MINUTE)).toBe(true);
  expect(isDone(key, rating, proof, NOW + 20 * MINUTE + 1)).toBe(false);
});

test('work that would be good for longer than any that is given out is none', () => {
  const key = newKey(1);
  const rating = newId();
  const until = (expiresAt: number) => ({ counter: 0, doublings: 0, expiresAt });
  expect(isDone(key, rating, until(NOW / 1000 + 20 * 60), NOW)).toBe(true);
  expect(isDone(key, rating, until(NOW / 1000 + 20 * 60 + 1), NOW)).toBe(false);
  expect(isDone(key, rating, until(1e308), NOW)).toBe(false);
});

test('the counter that is sought lies anywhere below the most hashes', () => {
  const key = newKey(25);
  const met = Array.from({ length: 2000 }, () => proofFor(key, newId(), 1).counter);
  expect(new Set(met)).toEqual(new Set(Array.from({ length: 50 }, (_, at) => at)));
});
