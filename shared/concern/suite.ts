import { Aes256Gcm, CipherSuite, DhkemP256HkdfSha256, HkdfSha256 } from '@hpke/core';
import { utf8ToBytes } from '@noble/hashes/utils.js';

/**
 * HPKE (RFC 9180) in base mode with DHKEM(P-256, HKDF-SHA256), HKDF-SHA256 and
 * AES-256-GCM: all of it is in the WebCrypto of every browser that we serve.
 */
export const suite = new CipherSuite({
  kem: new DhkemP256HkdfSha256(),
  kdf: new HkdfSha256(),
  aead: new Aes256Gcm(),
});

/** What the sealing is for (RFC 9180, section 8.1): a concern moved to another commune does not open. */
export function infoFor(commune: string): Uint8Array {
  return utf8ToBytes(`nghe-dan concern\n${commune}\n`);
}
