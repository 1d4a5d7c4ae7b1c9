import { generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { cosign, writeWitnessKey } from '../../shared/log/cosignature.ts';
import { type NoteKey, readNote } from '../../shared/log/note.ts';
import type { Send } from './api.ts';

/** Somebody who watches a log: a name, and an Ed25519 key of their own. */
export interface Witness {
  readonly key: NoteKey;
  /** The key as it is registered. */
  readonly vkey: string;
  readonly privateKey: KeyObject;
}

export function newWitness(name: string): Witness {
  const pair = generateKeyPairSync('ed25519');
  const { x = '' } = pair.publicKey.export({ format: 'jwk' });
  const key = { name, publicKey: Uint8Array.from(Buffer.from(x, 'base64url')) };
  return { key, vkey: writeWitnessKey(key), privateKey: pair.privateKey };
}

/** What a witness sends to have its line stand below this note. */
export function cosignature(
  { key, privateKey }: Witness,
  note: string,
  seconds: number,
): { size: number; cosignature: string } {
  const text = readNote(note)?.text ?? '';
  const line = cosign(text, key, seconds, (bytes) => sign(null, bytes, privateKey));
  return { size: Number(text.split('\n')[1]), cosignature: line.trimEnd() };
}

export async function checkpointOf(send: Send, base: string, size?: number): Promise<string> {
  const path = size === undefined ? '/checkpoint' : `/checkpoint/${size}`;
  return (await send(base + path, {})).text();
}
