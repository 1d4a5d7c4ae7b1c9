import { createCipheriv, createDecipheriv, createHash, randomBytes } from 'node:crypto';

const IV = 12;
const TAG = 16;
/** In bytes. One is enough for nearly every rating with the longest comment. */
const BLOCK = 944;

/** What the box files a rating under: 16 bytes, the hash of its id. */
export function boxKey(id: string): Uint8Array {
  return createHash('sha256').update('nghe-dan box\n').update(id).digest().subarray(0, 16);
}

/** A new place for a rating, which no id leads to. */
export function freshBoxKey(): Uint8Array {
  return randomBytes(16);
}

/**
 * AES-256-GCM (NIST SP 800-38D) under the key of a release: iv, ciphertext,
 * tag. The row's key is bound in, so rows cannot be exchanged. A text, which
 * must not end in a space, is filled up to whole blocks: its length would tell
 * that of its comment.
 */
export function seal(releaseKey: Uint8Array, rowKey: Uint8Array, text: string): Uint8Array {
  const iv = randomBytes(IV);
  const cipher = createCipheriv('aes-256-gcm', releaseKey, iv);
  cipher.setAAD(rowKey);
  return Buffer.concat([iv, cipher.update(inBlocks(text)), cipher.final(), cipher.getAuthTag()]);
}

function inBlocks(text: string): Uint8Array {
  const blocks = Math.ceil(Buffer.byteLength(text) / BLOCK);
  const bytes = Buffer.alloc(blocks * BLOCK, ' ');
  bytes.write(text);
  return bytes;
}

const imported = new WeakMap<Uint8Array, Promise<CryptoKey>>();

/**
 * The same seal by WebCrypto, which works beside what else is done but cannot be
 * had inside a transaction, since it is asynchronous.
 */
export async function sealAhead(
  releaseKey: Uint8Array,
  rowKey: Uint8Array,
  text: string,
): Promise<Uint8Array> {
  const iv = randomBytes(IV);
  const key = imported.get(releaseKey) ?? importKey(releaseKey);
  const algorithm = { name: 'AES-GCM', iv, additionalData: rowKey };
  const sealed = await crypto.subtle.encrypt(algorithm, await key, inBlocks(text));
  return Buffer.concat([iv, new Uint8Array(sealed)]);
}

function importKey(releaseKey: Uint8Array): Promise<CryptoKey> {
  const key = crypto.subtle.importKey('raw', releaseKey, 'AES-GCM', false, ['encrypt']);
  imported.set(releaseKey, key);
  return key;
}

/** The text that was sealed, or null when key, row key or bytes are not those of the sealing. */
export function unseal(
  releaseKey: Uint8Array,
  rowKey: Uint8Array,
  sealed: Uint8Array,
): string | null {
  if (sealed.length < IV + TAG) return null;
  const decipher = createDecipheriv('aes-256-gcm', releaseKey, sealed.subarray(0, IV));
  decipher.setAAD(rowKey);
  decipher.setAuthTag(sealed.subarray(sealed.length - TAG));
  try {
    const text = decipher.update(sealed.subarray(IV, sealed.length - TAG));
    return Buffer.concat([text, decipher.final()]).toString('utf8').trimEnd();
  } catch {
    return null;
  }
}
