import { expect, test } from 'vitest';
import { rateAddress, typedAddress, visitAddress } from './visit-address.ts';

test('the code stands in the fragment, which reaches no server', () => {
  const address = new URL(visitAddress('https://nghedan.vn', 'binh-my', '7K3M9QXT2A4HDNE8RW'));
  expect(address.hash).toBe('#7K3M9QXT2A4HDNE8RW');
  expect(address.pathname + address.search).toBe('/r/binh-my');
});

test('nobody has to type https, and whoever needs http is told', () => {
  expect(typedAddress(rateAddress('https://nghedan.vn', 'binh-my'))).toBe('nghedan.vn/r/binh-my');
  expect(typedAddress('http://localhost:8787/r/a')).toBe('http://localhost:8787/r/a');
});
