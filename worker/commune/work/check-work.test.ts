import { randomBytes, randomInt } from 'node:crypto';
import { solveChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import type { Work, WorkProof } from '../../../shared/contract/work.ts';
import { isDone } from './check-work.ts';
import { makeWork } from './make-work.ts';

const key = randomBytes(32).toString('hex');
const newId = () => randomBytes(16).toString('base64url');
const SECOND = 1000;

interface Done {
  readonly rating: string;
  readonly work: Work;
  readonly proof: WorkProof;
}

async function done(hashes = 200): Promise<Done> {
  const rating = newId();
  const work = await makeWork(key, { rating, hashes, now: Date.now() });
  const solution = await solveChallenge({ challenge: work, deriveKey });
  if (solution === null) throw new Error('no counter fits');
  const { expiresAt, keyPrefix, nonce, salt } = work.parameters;
  const { signature } = work;
  const proof = { expiresAt, keyPrefix, nonce, salt, signature, counter: solution.counter };
  return { rating, work, proof };
}

/** What altcha-lib says of the same proof. */
async function saysAltcha(rating: string, { counter, signature, ...varying }: WorkProof) {
  const same = { algorithm: 'SHA-256', cost: 1, keyLength: 32 };
  const parameters = { ...same, data: { rating }, ...varying };
  const tried = Buffer.alloc(4);
  tried.writeUInt32BE(counter);
  const password = Buffer.concat([Buffer.from(varying.nonce, 'hex'), tried]);
  const salt = Buffer.from(varying.salt, 'hex');
  const { derivedKey } = await deriveKey(parameters, salt, password);
  const solution = { counter, derivedKey: Buffer.from(derivedKey).toString('hex') };
  const challenge = { parameters, signature };
  const said = await verifySolution({ challenge, solution, deriveKey, hmacSignatureSecret: key });
  return said.verified;
}

test('work that was done is accepted, and altcha-lib accepts it too', async () => {
  for (let round = 0; round < 20; round += 1) {
    const { rating, proof } = await done();
    expect(isDone(key, rating, proof, Date.now())).toBe(true);
    expect(await saysAltcha(rating, proof)).toBe(true);
  }
});

test('whatever is changed in a proof, neither accepts it', async () => {
  const { rating, proof } = await done();
  const digits = (length: number) => fc.stringMatching(new RegExp(`^[0-9a-f]{${length}}$`, 'u'));
  const change = fc.oneof(
    fc.record({ counter: fc.integer({ min: 0, max: 2 ** 32 - 1 }) }),
    fc.record({ expiresAt: fc.integer({ min: proof.expiresAt + 1, max: 1e11 }) }),
    fc.record({ keyPrefix: digits(32) }),
    fc.record({ nonce: digits(32) }),
    fc.record({ salt: digits(32) }),
    fc.record({ signature: digits(64) }),
  );
  await fc.assert(
    fc.asyncProperty(change, async (changed) => {
      const forged = { ...proof, ...changed };
      fc.pre(JSON.stringify(forged) !== JSON.stringify(proof));
      expect(isDone(key, rating, forged, Date.now())).toBe(false);
      expect(await saysAltcha(rating, forged)).toBe(false);
    }),
  );
});

test('the work for one rating is worth nothing for another', async () => {
  const { proof } = await done();
  expect(isDone(key, newId(), proof, Date.now())).toBe(false);
});

test('the work of one commune is worth nothing in another', async () => {
  const { rating, proof } = await done();
  expect(isDone(randomBytes(32).toString('hex'), rating, proof, Date.now())).toBe(false);
});

test('work is good for 20 minutes and no longer', async () => {
  const { rating, proof } = await done();
  expect(isDone(key, rating, proof, Date.now() + 19 * 60 * SECOND)).toBe(true);
  expect(isDone(key, rating, proof, Date.now() + 21 * 60 * SECOND)).toBe(false);
});

test('the counter that is sought lies anywhere below the number of hashes', async () => {
  const hashes = randomInt(20, 40);
  const counters = new Set<number>();
  for (let round = 0; round < 400; round += 1) counters.add((await done(hashes)).proof.counter);
  expect(Math.max(...counters)).toBeLessThan(hashes);
  expect(counters.size).toBeGreaterThan(hashes * 0.8);
});
