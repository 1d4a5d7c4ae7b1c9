import { createChallenge, verifySolution } from 'altcha-lib';
import { deriveKey } from 'altcha-lib/algorithms/sha';
import { expect, test } from 'vitest';
import type { Work } from '../../shared/contract/work.ts';
import { solve } from './solve.ts';

const SECRET = 'a secret of the server';

/** A challenge whose answer is known beforehand. */
async function challengeFor(counter: number): Promise<Work> {
  const challenge = await createChallenge({
    algorithm: 'SHA-256',
    cost: 1,
    counter,
    data: { rating: 'AAAAAAAAAAAAAAAAAAAAAA' },
    deriveKey,
    expiresAt: new Date(Date.now() + 60_000),
    hmacSignatureSecret: SECRET,
  });
  return challenge as Work;
}

test.each([0, 1, 255, 256, 65_536, 70_001])('the counter %i is found', async (counter) => {
  const work = await challengeFor(counter);
  const { algorithm: _, cost: _one, data: _of, keyLength: _long, ...asked } = work.parameters;
  expect(await solve(work)).toEqual({ ...asked, signature: work.signature, counter });
});

test('what is found is what altcha-lib finds right', async () => {
  const challenge = await challengeFor(4321);
  const { counter } = await solve(challenge);
  const nonce = Buffer.from(challenge.parameters.nonce, 'hex');
  const salt = Buffer.from(challenge.parameters.salt, 'hex');
  const tried = Buffer.alloc(4);
  tried.writeUInt32BE(counter);
  const password = Buffer.concat([nonce, tried]);
  const { derivedKey } = await deriveKey(challenge.parameters, salt, password);
  const solution = { counter, derivedKey: Buffer.from(derivedKey).toString('hex') };
  const options = { challenge, solution, deriveKey, hmacSignatureSecret: SECRET };
  expect(await verifySolution(options)).toMatchObject({ verified: true });
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
