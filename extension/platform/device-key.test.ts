import { expect, test } from 'vitest';
import { makeDeviceKey, publicDeviceKey, signText } from './device-key.ts';

const ALGORITHM = { name: 'ECDSA', namedCurve: 'P-256' };

test('the private key cannot be read', async () => {
  const { privateKey } = await makeDeviceKey();
  await expect(crypto.subtle.exportKey('jwk', privateKey)).rejects.toThrow();
});

test('the public key is told with its point and nothing beside it', async () => {
  const key = await publicDeviceKey(await makeDeviceKey());
  expect(Object.keys(key).toSorted()).toEqual(['crv', 'kty', 'x', 'y']);
  expect(key.x).toMatch(/^[A-Za-z0-9_-]{43}$/u);
});

test('a signature is 64 bytes in base64url that the public key verifies', async () => {
  const pair = await makeDeviceKey();
  const signature = await signText(pair.privateKey, 'Bình Mỹ');
  expect(signature).toMatch(/^[A-Za-z0-9_-]{86}$/u);
  const jwk = { ...(await publicDeviceKey(pair)) };
  const key = await crypto.subtle.importKey('jwk', jwk, ALGORITHM, false, ['verify']);
  const verified = await crypto.subtle.verify(
    { name: 'ECDSA', hash: 'SHA-256' },
    key,
    Uint8Array.from(Buffer.from(signature, 'base64url')),
    new TextEncoder().encode('Bình Mỹ'),
  );
  expect(verified).toBe(true);
});
