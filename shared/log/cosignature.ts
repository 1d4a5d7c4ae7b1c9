import { concatBytes, utf8ToBytes } from '@noble/hashes/utils.js';
import {
  COSIGNATURE,
  type Note,
  type NoteKey,
  readNoteKey,
  signaturesBy,
  verifies,
  writeNoteKey,
  writeSignature,
} from './note.ts';

const TIMESTAMP = 8;

/** A witness's key as text, a "vkey" of the type for cosignatures. */
export function writeWitnessKey(witness: NoteKey): string {
  return writeNoteKey(witness, COSIGNATURE);
}

/** The key that `writeWitnessKey` wrote, or null. */
export function readWitnessKey(vkey: string): NoteKey | null {
  return readNoteKey(vkey, COSIGNATURE);
}

/** What a witness signs: a checkpoint's whole text, and when (seconds since 1970). */
function cosignedText(text: string, seconds: number): string {
  return `cosignature/v1\ntime ${seconds}\n${text}`;
}

/**
 * The line that a witness adds below a checkpoint (C2SP tlog-cosignature,
 * cosignature/v1): at this moment this was the largest tree of the log that the
 * witness had seen, and it appends to all that it saw before.
 */
export function cosign(
  text: string,
  witness: NoteKey,
  seconds: number,
  sign: (text: Uint8Array) => Uint8Array,
): string {
  const signature = sign(utf8ToBytes(cosignedText(text, seconds)));
  return writeSignature(witness, COSIGNATURE, concatBytes(bigEndian(seconds), signature));
}

/**
 * When a witness cosigned a note, in seconds since 1970: the newest time, or
 * null when it did not. Signatures of others are passed over; if one in its name
 * and id does not verify, none counts.
 */
export function cosignedAt(note: Note, witness: NoteKey): number | null {
  const times = signaturesBy(note, witness, COSIGNATURE).map((bytes) => {
    const seconds = readBigEndian(bytes.subarray(0, TIMESTAMP));
    const holds = verifies(bytes.subarray(TIMESTAMP), cosignedText(note.text, seconds), witness);
    return holds ? seconds : null;
  });
  const known = times.filter((seconds) => seconds !== null);
  return known.length === 0 || known.length < times.length ? null : Math.max(...known);
}

/** 8 bytes; a time is exact in them for as long as a number is. */
function bigEndian(seconds: number): Uint8Array {
  const bytes = new Uint8Array(TIMESTAMP);
  new DataView(bytes.buffer).setBigUint64(0, BigInt(seconds));
  return bytes;
}

function readBigEndian(bytes: Uint8Array): number {
  return bytes.reduce((seconds, byte) => seconds * 256 + byte, 0);
}
