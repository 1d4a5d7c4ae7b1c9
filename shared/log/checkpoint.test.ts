import { generateKeyPairSync, sign } from 'node:crypto';
import { expect, test } from 'vitest';
import { openCheckpoint, readCheckpoint, writeCheckpoint } from './checkpoint.ts';
import { writeNote } from './note.ts';

const pair = generateKeyPairSync('ed25519');
const publicKey = Uint8Array.from(
  Buffer.from(pair.publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
);
const origin = 'nghe-dan.example/binh-my';
const key = { name: origin, publicKey };
const checkpoint = { origin, size: 20_852_163, root: new Uint8Array(32).fill(5) };
const signed = (text: string) =>
  writeNote(text, key, (bytes) => sign(null, bytes, pair.privateKey));

test('a checkpoint is three lines, and is read as it was written', () => {
  const text = writeCheckpoint(checkpoint);
  expect(text).toBe(
    'nghe-dan.example/binh-my\n20852163\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n',
  );
  expect(readCheckpoint(text)).toEqual(checkpoint);
  expect(readCheckpoint(`${text}an extension\n`)).toEqual(checkpoint);
});

test.each([
  'origin\n1\n',
  'origin\n01\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n',
  'origin\n-1\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n',
  'origin\n1\nBQUF\n',
  '\n1\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n',
  'origin\n1\nBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQUFBQU=\n\nx\n',
])('%j is no checkpoint', (text) => expect(readCheckpoint(text)).toBeNull());

test('a signed checkpoint is opened with its key, for the log of its name alone', () => {
  expect(openCheckpoint(signed(writeCheckpoint(checkpoint)), key)).toEqual(checkpoint);
  const elsewhere = writeCheckpoint({ ...checkpoint, origin: 'nghe-dan.example/an-do' });
  expect(openCheckpoint(signed(elsewhere), key)).toBeNull();
  const other = { name: origin, publicKey: new Uint8Array(32).fill(1) };
  expect(openCheckpoint(signed(writeCheckpoint(checkpoint)), other)).toBeNull();
});
