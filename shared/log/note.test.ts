import { createPrivateKey, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { isSignedBy, readNote, readNoteKey, writeNote, writeNoteKey } from './note.ts';

/** The example of c2sp.org/signed-note. */
const key = 'example.com/foo+530d903a+AekyeRrm56hApGFkyQR4ZCbV54Id2LKaANYcrnKv3U2k';
const signed = `This is an example message.

— example.com/foo Uw2QOkn8srV1yJGh2VYRlL1Tnagv1YEq6TfXppzi2ONncAlTgK7Ztg1ERYNZXsYjOBH3mFXmRKuwHjG1Yu72IneyaQM=
`;

/** The example of Go's golang.org/x/mod/sumdb/note. */
const goKey = 'PeterNeumann+c74f20a3+ARpc2QcUPDhMQegwxbzhKqiBfsVkmqq/LDE4izWy10TW';
const goSecret = 'AYEKFALVFGyNhPJEMzD1QIDr+Y7hfZx09iUvxdXHKDFz';
const goText =
  "If you think cryptography is the answer to your problem,\nthen you don't know what your problem is.\n";
const goSigned = `${goText}
— PeterNeumann x08go/ZJkuBS9UG/SffcvIAQxVBtiFupLLr8pAcElZInNIuGUgYN1FFYC2pZSNXgKvqfqdngotpRZb6KE6RyyBwJnAM=
`;

function keyOf(vkey: string) {
  const read = readNoteKey(vkey);
  if (read === null) throw new Error('no key');
  return read;
}

function holds(note: string, vkey: string): boolean {
  const read = readNote(note);
  return read !== null && isSignedBy(read, keyOf(vkey));
}

test('the notes of C2SP and of Go verify with their keys, and not with the other', () => {
  expect(holds(signed, key)).toBe(true);
  expect(holds(goSigned, goKey)).toBe(true);
  expect(holds(signed, goKey)).toBe(false);
  expect(holds(goSigned, key)).toBe(false);
});

test('a key is written as it was read', () => {
  for (const vkey of [key, goKey]) expect(writeNoteKey(keyOf(vkey))).toBe(vkey);
});

test("with Go's private key the same note comes out, byte for byte", () => {
  const seed = Buffer.from(goSecret, 'base64').subarray(1);
  const prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
  const secret = createPrivateKey({
    key: Buffer.concat([prefix, seed]),
    format: 'der',
    type: 'pkcs8',
  });
  const note = writeNote(goText, keyOf(goKey), (text) => sign(null, text, secret));
  expect(note).toBe(goSigned);
});

test('a changed letter, a changed signature or another text breaks the note', () => {
  expect(holds(signed.replace('example m', 'Example m'), key)).toBe(false);
  expect(holds(signed.replace('Uw2QOkn8', 'Uw2QOkn9'), key)).toBe(false);
  expect(holds(signed.replace('This', '\nThis'), key)).toBe(false);
});

test('signatures of others are passed over; a wrong one beside a right one is not', () => {
  const other = goSigned.split('\n\n')[1] ?? '';
  expect(holds(signed + other, key)).toBe(true);
  const wrong = signed.split('\n\n')[1]?.replace('Uw2QOkn8', 'Uw2QOkn9') ?? '';
  expect(holds(signed + wrong, key)).toBe(false);
});

test.each([
  ['no signature', 'text\n'],
  ['no empty line', 'text\n— name AAAAAAA=\n'],
  ['no newline at the end', signed.slice(0, -1)],
  ['a control character', signed.replace(' an ', '\tan ')],
  ['a hyphen for the dash', signed.replace('—', '-')],
  ['bytes that are no base 64', signed.replace('Uw2Q', 'U-2Q')],
])('what has %s is no note', (_name, note) => expect(readNote(note)).toBeNull());

test.each([key.replace('530d903a', '530d903b'), key.replace('foo', 'fo o'), `${key}A`, 'name', ''])(
  '%j is no key',
  (vkey) => expect(readNoteKey(vkey)).toBeNull(),
);
