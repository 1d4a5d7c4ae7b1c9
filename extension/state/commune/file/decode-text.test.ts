import fc from 'fast-check';
import { expect, test } from 'vitest';
import { decodeText } from './decode-text.ts';

const text = 'Chức danh;Quầy;Họ tên\r\nCông chức Địa chính – Xây dựng;Quầy 1;\r\n';

function utf16(words: string, littleEndian: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(words.length * 2));
  for (let at = 0; at < words.length; at += 1) {
    view.setUint16(at * 2, words.charCodeAt(at), littleEndian);
  }
  return new Uint8Array(view.buffer);
}

const utf8 = (words: string) => new TextEncoder().encode(words);

test.each([
  ['UTF-8 with a mark', utf8(`\u{FEFF}${text}`)],
  ['UTF-8 without a mark', utf8(text)],
  ['UTF-8 with decomposed letters, as a Mac writes it', utf8(text.normalize('NFD'))],
  ['UTF-16 with a mark, as Excel writes "Unicode Text"', utf16(`\u{FEFF}${text}`, true)],
  ['UTF-16, the other way round', utf16(`\u{FEFF}${text}`, false)],
  ['UTF-16 without a mark', utf16(text, true)],
  ['UTF-16 without a mark, the other way round', utf16(text, false)],
])('%s is read as what it says', (_, bytes) => {
  expect(decodeText(bytes)).toBe(text);
});

test('Windows-1258, where tone marks follow their letters, is read and composed', () => {
  // "Chức danh,Quầy\r\nĐịa chính" as Excel saves it under a Vietnamese Windows.
  const hex = '43 68 fd ec 63 20 64 61 6e 68 2c 51 75 e2 cc 79 0d 0a d0 69 f2 61 20 63 68 ed 6e 68';
  const bytes = hex.split(' ').map((byte) => Number.parseInt(byte, 16));
  expect(decodeText(new Uint8Array(bytes))).toBe('Chức danh,Quầy\r\nĐịa chính');
});

test('whatever the bytes are, there is some text and no error', () => {
  fc.assert(fc.property(fc.uint8Array(), (bytes) => typeof decodeText(bytes) === 'string'));
});
