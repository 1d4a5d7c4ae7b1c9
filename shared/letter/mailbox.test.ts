import fc from 'fast-check';
import { expect, test } from 'vitest';
import { makeVisitCode } from '../token/visit-code.ts';
import { mailboxAddress, mailboxKey, mailboxOf } from './mailbox.ts';

const codes = fc
  .uint8Array({ minLength: 17, maxLength: 17 })
  .map((random) => makeVisitCode(random));

test('what lies in the box of a code is 12 bytes, and always the same', () => {
  fc.assert(
    fc.property(codes, (code) => {
      expect(mailboxOf(code)).toMatch(/^[A-Za-z0-9_-]{16}$/u);
      expect(mailboxOf(code)).toBe(mailboxOf(code));
    }),
  );
});

test('another code or another commune has another address and another key', () => {
  const differ = (one: readonly [string, string], other: readonly [string, string]): void => {
    expect(mailboxAddress(...one)).not.toBe(mailboxAddress(...other));
    expect(mailboxKey(...one)).not.toEqual(mailboxKey(...other));
  };
  fc.assert(
    fc.property(codes, codes, (one, other) => {
      fc.pre(one !== other);
      differ([mailboxOf(one), 'binh-my'], [mailboxOf(other), 'binh-my']);
      differ([mailboxOf(one), 'binh-my'], [mailboxOf(one), 'an-do']);
    }),
  );
});

test('an address is 16 bytes and a key 32, and neither shows the mailbox', () => {
  const mailbox = mailboxOf(makeVisitCode(new Uint8Array(17)));
  expect(mailboxAddress(mailbox, 'binh-my')).toMatch(/^[A-Za-z0-9_-]{22}$/u);
  expect(mailboxAddress(mailbox, 'binh-my')).not.toContain(mailbox);
  expect(mailboxKey(mailbox, 'binh-my')).toHaveLength(32);
});
