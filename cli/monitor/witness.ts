import { createPrivateKey, createPublicKey, sign } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { cosign } from '../../shared/log/cosignature.ts';
import { type NoteKey, readNote } from '../../shared/log/note.ts';
import { Unreachable } from './unreachable.ts';

/** Somebody who signs what they saw of a log. */
export interface Witness {
  readonly key: NoteKey;
  readonly sign: (text: Uint8Array) => Uint8Array;
}

/**
 * The witness of this name with the key in a file: Ed25519, PKCS #8 in PEM, as
 * `openssl genpkey -algorithm ed25519` writes it.
 *
 * @throws Unreachable when the file holds no such key.
 */
export async function readWitness(file: string, name: string): Promise<Witness> {
  const pem = await readFile(file, 'utf8');
  const privateKey = readPem(pem);
  if (privateKey?.asymmetricKeyType !== 'ed25519') {
    throw new Unreachable(`There is no private Ed25519 key in ${file}.`);
  }
  const { x = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
  const publicKey = Uint8Array.from(Buffer.from(x, 'base64url'));
  return { key: { name, publicKey }, sign: (text) => sign(null, text, privateKey) };
}

function readPem(pem: string) {
  try {
    return createPrivateKey(pem);
  } catch {
    return null;
  }
}

/** The line with which a witness says that it saw this checkpoint at this moment (ms since 1970). */
export function cosignatureOf(witness: Witness, checkpoint: string, now: number): string {
  const text = readNote(checkpoint)?.text ?? '';
  return cosign(text, witness.key, Math.floor(now / 1000), witness.sign).trimEnd();
}
