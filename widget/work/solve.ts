import { sha256 } from '@noble/hashes/sha2.js';
import { solveChallenge } from 'altcha-lib';
import type { Work, WorkProof } from '../../shared/contract/work.ts';

/** Milliseconds of work after which the page may draw and listen; a long task is one of 50. */
const SLICE = 10;
/** Hashes between two looks at the clock. */
const HASHES = 32;

/**
 * Does the work that an open rating needs. Hashing is plain script: pages
 * without TLS have no `crypto.subtle`, where there is one it is slower for
 * inputs so short, and strict policies leave no worker.
 */
export async function solve(challenge: Work): Promise<WorkProof> {
  const solution = await solveChallenge({ challenge, deriveKey: hashInSlices(), timeout: 0 });
  if (solution === null) throw new Error('no counter fits');
  const { data, expiresAt } = challenge.parameters;
  return { counter: solution.counter, doublings: data.doublings, expiresAt };
}

/** SHA-256 over salt and password, as ALTCHA wants it, with a pause after each slice of time. */
function hashInSlices() {
  let hashes = 0;
  let resumed = performance.now();
  return async (_: unknown, salt: Uint8Array, password: Uint8Array) => {
    hashes += 1;
    if (hashes % HASHES === 0 && performance.now() - resumed > SLICE) {
      await nextTask();
      resumed = performance.now();
    }
    return { derivedKey: sha256.create().update(salt).update(password).digest() };
  };
}

/** By a message: timers wait at least 4 ms, and a second in a tab that nobody looks at. */
function nextTask(): Promise<void> {
  return new Promise((resolve) => {
    const { port1, port2 } = new MessageChannel();
    port1.addEventListener('message', () => {
      port1.close();
      resolve();
    });
    port1.start();
    port2.postMessage(null);
  });
}
