/** What the check page takes of the curve library, to weigh it alone. */
export { ed25519 } from '@noble/curves/ed25519.js';
export { sha256 } from '@noble/hashes/sha2.js';
export { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
