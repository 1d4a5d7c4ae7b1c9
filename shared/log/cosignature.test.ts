import { createHash, generateKeyPairSync, sign, verify } from 'node:crypto';
import { expect, test } from 'vitest';
import { writeCheckpoint } from './checkpoint.ts';
import { cosign, cosignedAt, readWitnessKey, writeWitnessKey } from './cosignature.ts';
import { isSignedBy, type NoteKey, readNote, readNoteKey, writeNote } from './note.ts';

/** A checkpoint of a public log (the staging log arche2025h1), as witnesses of the world cosigned it. */
const witnessed = `arche2025h1.staging.ct.transparency.dev
1432088532
U7WM79jrzyhGZ5/GUBTpM7NzwdyfFx61t3RovgcC4Ro=

— arche2025h1.staging.ct.transparency.dev zTM8sQAAAZ5W0WdjBAMARjBEAiBjW5IQf9pvsYLfQFX6hoGREPMHbdQ3urbllzalApkptQIgIpwtEroeW2BXaHAI4kJXFbon5Ch9MNL5zRNZ55lvGt0=
— arche2025h1.staging.ct.transparency.dev ui8GwCF1+kWqZrxGdhj4aX3gcw7XUlXQQabg/27lefwhUkzbC3NygNI75MdhL1bfTW9g8Ei59RA23oHP7Ry1k3ZFWwQ=
— transparency.dev/DEV:witness-little-garden 2AQqhwAAAABqEiEgzgFIqqhbUoDwjMWE6UP8nd8/KYTzwZ2rhIgcqoXHAwVkjZr4AscylP3v7sEodkRAErumC2q44vdgJY096st5BQ==
— witness1.smartit.nu/witness1 pIyCDwAAAABqEiEghIp82KWebrw7/oHQwlTAm3g2RKS4+eebl8eO0WH+/iEcxZ75W3u5hNI7TOQtmJbqmNWVuE0tgh0XwzdZsDsUAQ==
— remora.n621.de 2net5wAAAABqEiEgPlfF3V06o0Y+fHM+J5J9s27wgxxcOVSpZ/2g/KSiXCg9DEZI+aVCIobWX9sXTynk5XeU/zZ0WBxtqB0DrAWfBw==
— witness.stagemole.eu Z/euoAAAAABqEiEgw0i+7g2ENfDAWHmtRzCfKTHSDwYDJA2NmKeGi9Y8FtEyOUvVr+AJmIY/2TUFucgKi7lI7cUiOvKFYe/TmN9DAg==
`;

/** The keys that these witnesses publish. */
const witnesses = [
  'transparency.dev/DEV:witness-little-garden+d8042a87+BCtusOxINQNUTN5Oj8HObRkh2yHf/MwYaGX4CPdiVEPM',
  'witness1.smartit.nu/witness1+a48c820f+BPSFWg9G6KPiO7QPryYO5Xq4oYJJ+kAvLKLSimDhoxMO',
  'remora.n621.de+da77ade7+BOvN63jn/bLvkieywe8R6UYAtVtNbZpXh34x7onlmtw2',
  'witness.stagemole.eu+67f7aea0+BEqSG3yu9YrmcM3BHvQYTxwFj3uSWakQepafafpUqklv',
];

function keyOf(vkey: string): NoteKey {
  const read = readWitnessKey(vkey);
  if (read === null) throw new Error('no key of a witness');
  return read;
}

function cosignedIn(note: string, witness: NoteKey): number | null {
  const read = readNote(note);
  return read === null ? null : cosignedAt(read, witness);
}

test.each(witnesses)('the cosignature that %s gave the world verifies', (vkey) => {
  expect(cosignedIn(witnessed, keyOf(vkey))).toBe(1_779_573_024);
  expect(writeWitnessKey(keyOf(vkey))).toBe(vkey);
});

test('the log that was cosigned is signed by its own key, whatever stands below', () => {
  const key = readNoteKey(
    'arche2025h1.staging.ct.transparency.dev+ba2f06c0+AU0vHmlGCS/PdN8b2OaGmKprLI8HKM+dJ472xgFYh15f',
  );
  const note = readNote(witnessed);
  expect(note !== null && key !== null && isSignedBy(note, key)).toBe(true);
});

test.each([
  ['another size', '1432088532', '1432088533'],
  ['another root', 'U7WM', 'U7WN'],
  ['another time', '2net5wAAAABqEiEg', '2net5wAAAABqEiEh'],
  ['another signature', 'gPlfF3', 'gPlfF4'],
  ['another id of its key', '2net5w', '2net5g'],
  ['another name', '— remora.n621.de', '— remora.n621.example'],
])('what has %s is not cosigned', (_what, from, to) => {
  expect(witnessed).toContain(from);
  expect(cosignedIn(witnessed.replace(from, to), keyOf(witnesses[2] ?? ''))).toBeNull();
});

const pair = generateKeyPairSync('ed25519');
const publicKey = Uint8Array.from(
  Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
);
const witness = { name: 'mat-tran.example/binh-my', publicKey };
const log = { name: 'nghe-dan.example/binh-my', publicKey };
const root = new Uint8Array(32).fill(5);
const text = writeCheckpoint({ origin: log.name, size: 44, root });
const signed = (bytes: Uint8Array) => sign(null, bytes, pair.privateKey);

test('a cosignature is what the specification says, byte for byte, by another hand', () => {
  const line = cosign(text, witness, 1_790_000_000, signed);
  const [dash, name, base64 = ''] = line.trimEnd().split(' ');
  expect([dash, name]).toEqual(['—', witness.name]);
  const bytes = Buffer.from(base64, 'base64');
  const id = createHash('sha256').update(`${witness.name}\n\x04`).update(publicKey).digest();
  expect(bytes.subarray(0, 4)).toEqual(id.subarray(0, 4));
  expect(bytes.readBigUInt64BE(4)).toBe(1_790_000_000n);
  const message = Buffer.from(`cosignature/v1\ntime 1790000000\n${text}`);
  expect(verify(null, message, pair.publicKey, bytes.subarray(12))).toBe(true);
});

test('of several cosignatures of a witness the newest time counts', () => {
  const note = writeNote(text, log, signed);
  const older = cosign(text, witness, 1_790_000_000, signed);
  const newer = cosign(text, witness, 1_790_000_600, signed);
  expect(cosignedIn(note + newer + older, witness)).toBe(1_790_000_600);
  expect(cosignedIn(note, witness)).toBeNull();
});

test('one key signs as a log and as a witness, and neither is taken for the other', () => {
  const both = { name: log.name, publicKey };
  const note = writeNote(text, both, signed);
  expect(cosignedIn(note, both)).toBeNull();
  const cosigned = readNote(`${text}\n${cosign(text, both, 1, signed)}`);
  expect(cosigned !== null && isSignedBy(cosigned, both)).toBe(false);
  expect(readNoteKey(writeWitnessKey(both))).toBeNull();
});
