import { expect, test } from 'vitest';
import type { Concern } from '../../shared/concern/concern.ts';
import { deriveKeyPair } from '../../shared/concern/derive-key-pair.ts';
import { fingerprintOf } from '../../shared/concern/fingerprint.ts';
import { openConcern, sealConcern } from '../../shared/concern/sealed-concern.ts';
import { importConcernKey } from './import-concern-key.ts';

const concern: Concern = {
  about: 'pressed',
  officer: '',
  text: 'Được nhờ chấm năm sao ngay tại quầy.',
  contact: '',
  reference: '0'.repeat(18),
};

test('a key opens what was sealed to it, and its private half cannot be read', async () => {
  const bytes = deriveKeyPair(new Uint8Array(32).fill(3));
  const { pair, fingerprint } = await importConcernKey(bytes);
  const sealed = await sealConcern(bytes.publicKey, 'binh-my', concern);
  expect(await openConcern(pair, 'binh-my', sealed)).toEqual(concern);
  for (const format of ['jwk', 'pkcs8'] as const) {
    await expect(crypto.subtle.exportKey(format, pair.privateKey)).rejects.toThrow();
  }
  expect(fingerprint).toBe(fingerprintOf(bytes.publicKey));
});
