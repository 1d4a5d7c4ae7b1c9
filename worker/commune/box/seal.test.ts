import { randomBytes } from 'node:crypto';
import { expect, test } from 'vitest';
import { mailboxOf } from '../../../shared/letter/mailbox.ts';
import { encodeRating } from './boxed-rating.ts';
import { boxKey, freshBoxKey, seal, sealAhead, unseal } from './seal.ts';

const release = randomBytes(32);
const row = freshBoxKey();
const text = 'Cán bộ rất nhiệt tình, giải thích dễ hiểu.';

test('what was sealed is read with the key of the release and in its own place', () => {
  expect(unseal(release, row, seal(release, row, text))).toBe(text);
});

test('the same rating sealed twice looks different', () => {
  expect(Buffer.from(seal(release, row, text)).equals(seal(release, row, text))).toBe(false);
});

test('all ratings are sealed to one length, the longest comment and none at all, with a mailbox or without', () => {
  const rating = {
    officer: 'jswa1st387t62kyj',
    channel: 'receipt' as const,
    since: 104,
    answers: {},
    helper: true,
    nonce: randomBytes(16).toString('base64url'),
    salt: randomBytes(16).toString('base64url'),
    logged: 100_000,
    token: randomBytes(16).toString('base64url'),
    version: 20,
    openingSecret: null,
    uncounted: null,
    mailbox: null,
  };
  const words = 'Bảy mươi tuổi, được mời ngồi và giải thích cặn kẽ từng tờ giấy một. ';
  const longest = words.repeat(8).slice(0, 500);
  const mailbox = mailboxOf('0'.repeat(18));
  const lengths = [
    { comment: null },
    { comment: 'Tốt' },
    { comment: 'Tốt', mailbox },
    { comment: longest },
    { comment: longest, mailbox },
  ].map((part) => seal(release, row, encodeRating({ ...rating, ...part })).length);
  expect(new Set(lengths).size).toBe(1);
});

test('another key, another place or any changed byte opens nothing', () => {
  const sealed = seal(release, row, text);
  expect(unseal(randomBytes(32), row, sealed)).toBeNull();
  expect(unseal(release, freshBoxKey(), sealed)).toBeNull();
  for (let at = 0; at < sealed.length; at += 1) {
    const changed = Uint8Array.from(sealed);
    changed[at] = (changed[at] ?? 0) ^ 1;
    expect(unseal(release, row, changed)).toBeNull();
  }
  expect(unseal(release, row, sealed.subarray(0, 20))).toBeNull();
});

test('an id always leads to the same place of 16 bytes', () => {
  const id = randomBytes(16).toString('base64url');
  expect(boxKey(id)).toHaveLength(16);
  expect(boxKey(id)).toEqual(boxKey(id));
  expect(boxKey(id)).not.toEqual(boxKey(`${id}A`));
});

test('what was sealed ahead is read like any other', async () => {
  expect(unseal(release, row, await sealAhead(release, row, text))).toBe(text);
  expect(unseal(release, freshBoxKey(), await sealAhead(release, row, text))).toBeNull();
});
