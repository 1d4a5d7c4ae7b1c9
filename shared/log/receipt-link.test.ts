import fc from 'fast-check';
import { expect, it } from 'vitest';
import { type KeptReceipt, readReceiptLink, receiptLink } from './receipt-link.ts';

const ascii = fc.string({ unit: 'binary-ascii' });

const receipts = fc.record({
  commune: ascii,
  id: ascii,
  release: fc.nat(),
  opensAt: ascii,
  promise: fc.record({
    origin: ascii,
    leaf: ascii,
    root: ascii,
    index: fc.nat(),
    size: fc.nat(),
    path: fc.array(ascii),
    signature: ascii,
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
  fc.assert(
    fc.property(fc.string(), (text) => {
      expect(readReceiptLink(text)).toBeNull();
    }),
  );
  for (const text of ['', 'bnVsbA', 'e30', '%%%']) expect(readReceiptLink(text)).toBeNull();
});

it('takes nothing of the answers along', () => {
  const [receipt] = fc.sample(receipts, 1);
  const answered = { ...receipt, answers: 'kkkkk' } as KeptReceipt & { answers: string };
  expect(readReceiptLink(receiptLink('', answered).split('#')[1] ?? '')).toEqual(receipt);
});
