import { p256 } from '@noble/curves/nist.js';
import { expand, extract } from '@noble/hashes/hkdf.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';

/** "HPKE-v1", then the suite of the KEM: "KEM" and 0x0010. */
const VERSION = utf8ToBytes('HPKE-v1');
const SUITE = Uint8Array.of(...utf8ToBytes('KEM'), 0x00, 0x10);
const NONE = new Uint8Array(0);

/** A key of P-256 as bytes: the private one 32, the public one a point of 65. */
export interface KeyBytes {
  readonly privateKey: Uint8Array;
  readonly publicKey: Uint8Array;
}

/**
 * DeriveKeyPair of DHKEM(P-256, HKDF-SHA256) (RFC 9180, section 7.1.3): the
 * same key from the same seed of 32 bytes, on every device.
 *
 * Not by the HPKE library: to learn the public key it exports the private one,
 * which Firefox refuses for keys imported as PKCS #8, and then guesses the
 * point's sign.
 */
export function deriveKeyPair(seed: Uint8Array): KeyBytes {
  const prk = extract(sha256, concatBytes(VERSION, SUITE, utf8ToBytes('dkp_prk'), seed), NONE);
  for (let counter = 0; counter < 256; counter += 1) {
    const privateKey = candidate(prk, counter);
    if (p256.utils.isValidSecretKey(privateKey)) {
      return { privateKey, publicKey: p256.getPublicKey(privateKey, false) };
    }
  }
  throw new Error('no key in 256 tries, each of which fails once in 2^32');
}

function candidate(prk: Uint8Array, counter: number): Uint8Array {
  const label = concatBytes(Uint8Array.of(0, 32), VERSION, SUITE, utf8ToBytes('candidate'));
  return expand(sha256, prk, concatBytes(label, Uint8Array.of(counter)), 32);
}
