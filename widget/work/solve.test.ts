import { createChallenge } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { expect, test } from 'vitest';
import type { Work } from '../../shared/contract/work.ts';
import { solve } from './solve.ts';

/** A challenge by altcha-lib, whose answer is known beforehand. */
async function challengeFor(counter: number): Promise<Work> {
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter,
    data: { rating: 'AAAAAAAAAAAAAAAAAAAAAA', doublings: 2 },
    deriveKey,
    expiresAt: new Date(Date.now() + 60_000),
  });
  return challenge as Work;
}

test.each([0, 1, 255, 256, 65_536, 70_001])('the counter %i is found', async (counter) => {
  const work = await challengeFor(counter);
  const { expiresAt } = work.parameters;
  expect(await solve(work)).toEqual({ counter, doublings: 2, expiresAt });
});

test('long work lets others work in between, without waiting for a timer', async () => {
  const turns: string[] = [];
  const work = solve(await challengeFor(200_000)).then(() => turns.push('done'));
  const { port1, port2 } = new MessageChannel();
  port1.addEventListener('message', () => turns.push('message'));
  port1.start();
  port2.postMessage(null);
  await work;
  port1.close();
  expect(turns).toEqual(['message', 'done']);
});
