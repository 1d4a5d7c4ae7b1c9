import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LETTER_BYTES, LETTER_LENGTH, type Letter } from '../../shared/letter/letter.ts';
import { mailboxOf } from '../../shared/letter/mailbox.ts';
import { makeVisitCode } from '../../shared/token/visit-code.ts';
import { openLetter } from '../../widget/letter/open-letter.ts';
import { sealLetter } from '../../worker/commune/letters/seal-letter.ts';

const mailboxes = fc
  .uint8Array({ minLength: 17, maxLength: 17 })
  .map((random) => mailboxOf(makeVisitCode(random)));

const text = fc
  .string({ unit: 'grapheme', maxLength: LETTER_LENGTH })
  .filter((words) => Buffer.byteLength(words) <= LETTER_BYTES);

function letterOf(words: string): Letter {
  const key = { kty: 'EC', crv: 'P-256', x: 'A'.repeat(43), y: 'A'.repeat(43) } as const;
  const officer = { position: 'Công chức Tư pháp – Hộ tịch', desk: 'Quầy 1' };
  const signature = 'A'.repeat(86);
  const by = { writer: '0'.repeat(16), officer, key, signature };
  return { kind: 'thanks', text: words, sentOn: '2026-03-18', ...by };
}

const own = (sealed: Uint8Array) => new Uint8Array(sealed);

test('whoever has the mailbox opens the letter as it was written', async () => {
  await fc.assert(
    fc.asyncProperty(mailboxes, text, async (mailbox, words) => {
      const sealed = sealLetter(mailbox, 'binh-my', letterOf(words));
      expect(await openLetter(mailbox, 'binh-my', own(sealed))).toEqual(letterOf(words));
    }),
  );
});

test('another mailbox, another commune or any changed byte opens nothing', async () => {
  await fc.assert(
    fc.asyncProperty(mailboxes, mailboxes, fc.nat(), async (one, other, place) => {
      fc.pre(one !== other);
      const sealed = own(sealLetter(one, 'binh-my', letterOf('Xin cảm ơn.')));
      await expect(openLetter(other, 'binh-my', sealed)).rejects.toThrow();
      await expect(openLetter(one, 'an-do', sealed)).rejects.toThrow();
      const at = place % sealed.length;
      sealed[at] = (sealed[at] ?? 0) ^ 1;
      await expect(openLetter(one, 'binh-my', sealed)).rejects.toThrow();
    }),
  );
});

test('the longest letter is as long as the shortest once it is sealed', () => {
  const mailbox = mailboxOf(makeVisitCode(new Uint8Array(17)));
  const dense = '“\n”'.repeat(LETTER_LENGTH / 3).slice(0, LETTER_BYTES / 3);
  const lengths = ['', dense, 'ộ'.repeat(1000), '\n'.repeat(LETTER_LENGTH)].map(
    (words) => sealLetter(mailbox, 'binh-my', letterOf(words)).length,
  );
  expect(new Set(lengths).size).toBe(1);
});
