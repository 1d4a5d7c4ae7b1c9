import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { inflateRawSync } from 'node:zlib';

const LOCAL_HEADER = 0x04034b50;
const STORED = 0;

/**
 * Unpacks a zip as WXT writes them (APPNOTE 6.3.10, section 4.3.7: the sizes
 * stand in each local header) and names its files in their order.
 */
export function unpackZip(file: string, into: string): readonly string[] {
  const zip = readFileSync(file);
  const names: string[] = [];
  for (let at = 0; zip.readUInt32LE(at) === LOCAL_HEADER;) {
    const nameEnd = at + 30 + zip.readUInt16LE(at + 26);
    const start = nameEnd + zip.readUInt16LE(at + 28);
    const end = start + zip.readUInt32LE(at + 18);
    const name = zip.toString('utf8', at + 30, nameEnd);
    const packed = zip.subarray(start, end);
    const isStored = zip.readUInt16LE(at + 8) === STORED;
    mkdirSync(dirname(join(into, name)), { recursive: true });
    writeFileSync(join(into, name), isStored ? packed : inflateRawSync(packed));
    names.push(name);
    at = end;
  }
  return names;
}
