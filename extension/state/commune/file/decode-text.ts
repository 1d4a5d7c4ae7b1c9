/**
 * The text of a CSV file as spreadsheets in Vietnam write it: UTF-8 with or
 * without a mark, UTF-16 ("Unicode Text" of Excel), or Windows-1258, whose tone
 * marks stand apart from their letters; composed here (NFC).
 */
export function decodeText(bytes: Uint8Array): string {
  return new TextDecoder(encodingOf(bytes)).decode(bytes).normalize('NFC');
}

function encodingOf(bytes: Uint8Array): string {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le';
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return 'utf-16be';
  const zero = bytes.indexOf(0);
  // Commas, spaces and line ends have a zero byte in UTF-16, and in nothing else.
  if (zero >= 0) return zero % 2 === 1 ? 'utf-16le' : 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : 'windows-1258';
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}
