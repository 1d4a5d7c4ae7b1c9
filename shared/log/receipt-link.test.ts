import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeptReceipt, readReceiptLink, receiptLink } from './receipt-link.ts';

const receipts = fc.record({
  commune: fc.string(),
  id: fc.string(),
  release: fc.nat(),
  opensAt: fc.string(),
  promise: fc.record({
    origin: fc.string(),
    leaf: fc.string(),
    root: fc.string(),
    index: fc.nat(),
    size: fc.nat(),
    path: fc.array(fc.string()),
    signature: fc.string(),
  }),
});

it('gives back what it was made of', () => {
  fc.assert(
    fc.property(receipts, (receipt: KeptReceipt) => {
      const link = new URL(receiptLink('https://xa.example.vn', receipt));
      expect(readReceiptLink(link.hash.slice(1))).toEqual(receipt);
    }),
  );
});

it('reads anything else as no receipt', () => {
  fc.assert(fc.property(fc.string(), (text) => expect(readReceiptLink(text)).toBeNull()));
  for (const text of ['', 'bnVsbA', 'e30', '%%%']) expect(readReceiptLink(text)).toBeNull();
});

it('takes nothing of the answers along', () => {
  const [receipt] = fc.sample(receipts, 1);
  const answered = { ...receipt, answers: 'kkkkk' } as KeptReceipt & { answers: string };
  expect(readReceiptLink(receiptLink('', answered).split('#')[1] ?? '')).toEqual(receipt);
});
