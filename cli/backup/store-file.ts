import { Decrypter, Encrypter } from 'age-encryption';
import { createHash } from 'node:crypto';
import { createReadStream, createWriteStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { createGunzip, createGzip } from 'node:zlib';
import * as v from 'valibot';
import { Stop } from '../command/stop.ts';

/** How the name of an encrypted file ends. */
export const ENCRYPTED = '.age';

/** A file of a backup, by its name there. */
export const StoredFileSchema = v.strictObject({
  file: v.string(),
  bytes: v.number(),
  /** SHA-256 in hexadecimal, of the file as it lies there. */
  sha256: v.string(),
});
export type StoredFile = v.InferOutput<typeof StoredFileSchema>;

/** Writes a file packed (gzip) and, for recipients, encrypted (age); it is on the disk when this is done. */
export async function storeFile(
  source: string,
  target: string,
  recipients: readonly string[],
): Promise<Omit<StoredFile, 'file'>> {
  const hash = createHash('sha256');
  const counted = async function* (chunks: AsyncIterable<Uint8Array>) {
    for await (const chunk of chunks) {
      hash.update(chunk);
      yield chunk;
    }
  };
  const seal = recipients.length === 0 ? untouched : encryptingFor(recipients);
  const written = createWriteStream(target, { mode: 0o600, flush: true });
  await pipeline(createReadStream(source), createGzip(), seal, counted, written);
  return { bytes: (await stat(target)).size, sha256: hash.digest('hex') };
}

/** Unpacks a stored file; throws Stop when it cannot be decrypted. */
export async function unpackFile(
  stored: string,
  target: string,
  identities: readonly string[],
): Promise<void> {
  const open = stored.endsWith(ENCRYPTED) ? decryptingWith(identities, stored) : untouched;
  const written = createWriteStream(target, { mode: 0o600, flush: true });
  await pipeline(createReadStream(stored), open, createGunzip(), written);
}

type Change = (chunks: AsyncIterable<Uint8Array>) => AsyncIterable<Uint8Array>;

const untouched: Change = (chunks) => chunks;

function encryptingFor(recipients: readonly string[]): Change {
  const encrypter = new Encrypter();
  for (const recipient of recipients) {
    try {
      encrypter.addRecipient(recipient);
    } catch {
      throw new Stop('recipient', { recipient });
    }
  }
  return async function* (chunks) {
    yield* await encrypter.encrypt(ReadableStream.from(chunks));
  };
}

function decryptingWith(identities: readonly string[], file: string): Change {
  if (identities.length === 0) throw new Stop('identity-missing', { file });
  const decrypter = new Decrypter();
  return async function* (chunks) {
    try {
      for (const identity of identities) decrypter.addIdentity(identity);
      yield* await decrypter.decrypt(ReadableStream.from(chunks));
    } catch {
      throw new Stop('identity-wrong', { file });
    }
  };
}

/** SHA-256 of a file, in hexadecimal. */
export async function sha256Of(file: string): Promise<string> {
  const hash = createHash('sha256');
  await pipeline(createReadStream(file), hash);
  return hash.digest('hex');
}
