import { fromBase64, toBase64 } from './base64.ts';
import type { Hash } from './merkle.ts';
import { isSignedBy, type NoteKey, readNote } from './note.ts';

/** The state of a log (C2SP tlog-checkpoint). */
export interface Checkpoint {
  /** Which log: host, slash and commune. */
  readonly origin: string;
  readonly size: number;
  readonly root: Hash;
}

/** The text of the note that is signed. */
export function writeCheckpoint({ origin, size, root }: Checkpoint): string {
  return `${origin}\n${size}\n${toBase64(root)}\n`;
}

/** The checkpoint in a note's text, or null. Lines after the third are extensions. */
export function readCheckpoint(text: string): Checkpoint | null {
  const [origin = '', size = '', base64 = '', ...extensions] = text.split('\n');
  const root = fromBase64(base64);
  if (origin === '' || root?.length !== 32 || !/^(?:0|[1-9]\d{0,14})$/u.test(size)) return null;
  if (extensions.pop() !== '' || extensions.includes('')) return null;
  return { origin, size: Number(size), root };
}

/** The checkpoint that a key signed for the log of its name, or null. */
export function openCheckpoint(signed: string, key: NoteKey): Checkpoint | null {
  const note = readNote(signed);
  if (note === null || !isSignedBy(note, key)) return null;
  const checkpoint = readCheckpoint(note.text);
  return checkpoint?.origin === key.name ? checkpoint : null;
}
