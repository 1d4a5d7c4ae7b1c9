import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { toBase64 } from './base64.ts';
import { leafHash } from './merkle.ts';
import { isPromised, promiseEntry, promiseText, type SignedPromise } from './promise.ts';

const pair = generateKeyPairSync('ed25519');
const { x = '' } = pair.publicKey.export({ format: 'jwk' });
const origin = 'nghe-dan.example/binh-my';
const key = { name: origin, publicKey: Uint8Array.from(Buffer.from(x, 'base64url')) };
const leaf = new Uint8Array(32).fill(3);
const root = leafHash(promiseEntry({ release: 7, leaf }));
const promise: SignedPromise = {
  origin,
  leaf: toBase64(leaf),
  root: toBase64(root),
  index: 0,
  size: 1,
  path: [],
  signature: toBase64(sign(null, Buffer.from(promiseText(origin, root)), pair.privateKey)),
};

test('a promise holds for its leaf, its release, its log and its key', () => {
  expect(isPromised(promise, 7, key)).toBe(true);
  expect(isPromised(promise, 8, key)).toBe(false);
  expect(isPromised(promise, 7, { ...key, publicKey: new Uint8Array(32).fill(1) })).toBe(false);
  expect(isPromised({ ...promise, origin: 'nghe-dan.example/an-do' }, 7, key)).toBe(false);
});

test.each([
  { leaf: toBase64(new Uint8Array(32)) },
  { root: toBase64(new Uint8Array(32)) },
  { index: 1 },
  { size: 2 },
  { path: [toBase64(leaf)] },
  { path: ['?'] },
  { signature: toBase64(new Uint8Array(64)) },
  { signature: '' },
])('a promise with %j breaks', (change) => {
  expect(isPromised({ ...promise, ...change }, 7, key)).toBe(false);
});
