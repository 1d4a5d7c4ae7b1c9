import { ed25519 } from '@noble/curves/ed25519.js';
import { sha256 } from '@noble/hashes/sha2.js';
import { bytesToHex, concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import { fromBase64, toBase64 } from './base64.ts';

/** Kinds of signatures (C2SP signed-note, "Signature types"), both Ed25519. */
const NOTE_SIGNATURE = 1;
export const COSIGNATURE = 4;
export type SignatureType = typeof NOTE_SIGNATURE | typeof COSIGNATURE;
const ID_LENGTH = 4;

/** Who signs notes: a name and an Ed25519 public key of 32 bytes. */
export interface NoteKey {
  readonly name: string;
  readonly publicKey: Uint8Array;
}

/** A note: its text, ending in a newline, and who signed it, not yet verified. */
export interface Note {
  readonly text: string;
  readonly signatures: readonly {
    readonly name: string;
    /** The id of the key, 4 bytes, and the signature. */
    readonly bytes: Uint8Array;
  }[];
}

/** A key's id, 4 bytes: the beginning of SHA-256 over name, newline, type and public key. */
function keyId({ name, publicKey }: NoteKey, type: SignatureType = NOTE_SIGNATURE): Uint8Array {
  const named = concatBytes(utf8ToBytes(`${name}\n`), Uint8Array.of(type), publicKey);
  return sha256(named).slice(0, ID_LENGTH);
}

/** A key as text, a "vkey": name, id and key joined by plus signs. */
export function writeNoteKey(key: NoteKey, type: SignatureType = NOTE_SIGNATURE): string {
  const typed = toBase64(concatBytes(Uint8Array.of(type), key.publicKey));
  return `${key.name}+${bytesToHex(keyId(key, type))}+${typed}`;
}

/** The key that `writeNoteKey` wrote for signatures of this type, or null. */
export function readNoteKey(vkey: string, type: SignatureType = NOTE_SIGNATURE): NoteKey | null {
  const [, name = '', typed = ''] = /^([^\s+]+)\+[0-9a-f]{8}\+(.+)$/u.exec(vkey) ?? [];
  const bytes = fromBase64(typed);
  if (bytes === null || bytes.length !== 33) return null;
  const key = { name, publicKey: bytes.slice(1) };
  return writeNoteKey(key, type) === vkey ? key : null;
}

/** A signed note (C2SP signed-note); `sign` makes an Ed25519 signature of 64 bytes. */
export function writeNote(
  text: string,
  key: NoteKey,
  sign: (text: Uint8Array) => Uint8Array,
): string {
  return `${text}\n${writeSignature(key, NOTE_SIGNATURE, sign(utf8ToBytes(text)))}`;
}

/** The line of a signature below a note. */
export function writeSignature(key: NoteKey, type: SignatureType, signature: Uint8Array): string {
  return `— ${key.name} ${toBase64(concatBytes(keyId(key, type), signature))}\n`;
}

/** A note's parts, or null when it has none of a note's form. */
export function readNote(note: string): Note | null {
  const end = note.lastIndexOf('\n\n');
  if (end < 0 || !note.endsWith('\n') || hasControls(note)) return null;
  const lines = note
    .slice(end + 2, -1)
    .split('\n')
    .map(readSignature);
  const signatures = lines.filter((line) => line !== null);
  if (signatures.length < lines.length) return null;
  return { text: note.slice(0, end + 1), signatures };
}

/** Control characters other than newline have no place in a note. */
function hasControls(note: string): boolean {
  return [...note].some((letter) => letter < ' ' && letter !== '\n');
}

function readSignature(line: string): Note['signatures'][number] | null {
  const [, name = '', base64 = ''] = /^— ([^\s+]+) (\S+)$/u.exec(line) ?? [];
  const bytes = fromBase64(base64);
  return bytes === null || bytes.length <= ID_LENGTH ? null : { name, bytes };
}

/**
 * Whether a key signed the note. Signatures of others are passed over; if one
 * in this key's name and id does not verify, the note is refused whole.
 */
export function isSignedBy(note: Note, key: NoteKey): boolean {
  const own = signaturesBy(note, key, NOTE_SIGNATURE);
  return own.length > 0 && own.every((signature) => verifies(signature, note.text, key));
}

/** The signatures of a note in a key's name and id, without the id and not yet verified. */
export function signaturesBy(
  { signatures }: Note,
  key: NoteKey,
  type: SignatureType,
): readonly Uint8Array[] {
  const id = bytesToHex(keyId(key, type));
  return signatures
    .filter(({ name, bytes }) => name === key.name && bytesToHex(bytes.slice(0, ID_LENGTH)) === id)
    .map(({ bytes }) => bytes.slice(ID_LENGTH));
}

/** Whether this is the key's Ed25519 signature (RFC 8032) of a text. */
export function verifies(signature: Uint8Array, text: string, { publicKey }: NoteKey): boolean {
  if (signature.length !== 64) return false;
  return ed25519.verify(signature, utf8ToBytes(text), publicKey, { zip215: false });
}
