import type { RecipientContextParams } from '@hpke/core';
import { type Concern, readConcern, writeConcern } from './concern.ts';
import { pad, unpad } from './padding.ts';
import { ENCAPSULATED } from './sealed-lengths.ts';
import { infoFor, suite } from './suite.ts';

/**
 * Seal a concern to a public key (65 bytes, a point of P-256), for one commune.
 *
 * @returns the encapsulated key and the ciphertext, joined.
 * @throws RangeError when it is too long, HpkeError when the key is none.
 */
export async function sealConcern(
  publicKey: Uint8Array,
  commune: string,
  concern: Concern,
): Promise<Uint8Array> {
  const recipientPublicKey = await suite.kem.deserializePublicKey(publicKey);
  const padded = pad(writeConcern(concern));
  const { enc, ct } = await suite.seal({ recipientPublicKey, info: infoFor(commune) }, padded);
  const sealed = new Uint8Array(enc.byteLength + ct.byteLength);
  sealed.set(new Uint8Array(enc));
  sealed.set(new Uint8Array(ct), enc.byteLength);
  return sealed;
}

/**
 * Open a sealed concern of one commune.
 *
 * @param recipientKey the pair of private and public key.
 * @throws Error when it was not sealed to this key, for this commune, or is no
 * concern.
 */
export async function openConcern(
  recipientKey: RecipientContextParams['recipientKey'],
  commune: string,
  sealed: Uint8Array,
): Promise<Concern> {
  const enc = sealed.slice(0, ENCAPSULATED);
  const params = { recipientKey, enc, info: infoFor(commune) };
  const padded = await suite.open(params, sealed.slice(ENCAPSULATED));
  return readConcern(unpad(new Uint8Array(padded)));
}
