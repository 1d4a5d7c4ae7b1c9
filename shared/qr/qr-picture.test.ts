import { expect, test } from 'vitest';
import { makeVisitCode } from '../token/visit-code.ts';
import { readQr } from '../../test/e2e/read-qr.ts';
import { qrPicture } from './qr-picture.ts';

/** The longest kind of address that is drawn: that of a visit's code. */
function codeAddress(server: string, commune: string): string {
  return `${server}/r/${commune}#${makeVisitCode(crypto.getRandomValues(new Uint8Array(17)))}`;
}

test.each([
  ['http://localhost:8787', 'binh-my'],
  ['https://nghedan.xa-binh-my.hanam.gov.vn', 'binh-my'],
  ['https://danhgia.dichvucong.tinh-co-ten-rat-dai.gov.vn', 'phuong-thuong-cat-thanh-pho-ha-noi'],
])('a reader made from the standard alone reads the address at %s back', (server, commune) => {
  for (let time = 0; time < 40; time += 1) {
    const address = codeAddress(server, commune);
    const { path, size } = qrPicture(address);
    expect(readQr(path, size)).toBe(address);
  }
});

test('the reader says so when a single module is missing', () => {
  const { path, size } = qrPicture(codeAddress('https://nghedan.vn', 'binh-my'));
  const middle = Math.floor(size / 2);
  const damaged = path.replace(new RegExp(`M\\d+ ${middle}h\\d+v1h-\\d+z`, 'u'), '');
  expect(damaged).not.toBe(path);
  expect(() => readQr(damaged, size)).toThrow('error correction');
});
