/** A value of a row; of text or a blob the bytes that lie on the page itself, and how many there are in all. */
export type Value = number | null | { readonly bytes: Buffer; readonly size: number };

/** A row on a page of a table without rowids, and where on the page its bytes begin. */
export interface Cell {
  readonly values: readonly Value[];
  readonly offset: number;
}

/** A page of a table without rowids: its rows, and the pages below it. */
export interface Page {
  readonly cells: readonly Cell[];
  readonly children: readonly number[];
}

const LEAF = 0x0a;
const INTERIOR = 0x02;

/** Reads a page of an index b-tree (sqlite.org/fileformat2.html, section 1.6); null when it is none. */
export function readPage(page: Buffer): Page | null {
  const type = page[0];
  if (type !== LEAF && type !== INTERIOR) return null;
  const isLeaf = type === LEAF;
  const offsets = Array.from({ length: page.readUInt16BE(3) }, (_, at) =>
    page.readUInt16BE((isLeaf ? 8 : 12) + 2 * at),
  );
  const cells = offsets.map((offset) => ({
    offset,
    values: readRecord(payloadAt(page, offset + (isLeaf ? 0 : 4))),
  }));
  const children = isLeaf ? [] : [...offsets, 8].map((offset) => page.readUInt32BE(offset));
  return { cells, children };
}

/** The part of a cell's payload that lies on its page. */
function payloadAt(page: Buffer, offset: number): Buffer {
  const [size, start] = readVarint(page, offset);
  const most = Math.floor(((page.length - 12) * 64) / 255) - 23;
  const least = Math.floor(((page.length - 12) * 32) / 255) - 23;
  const cut = least + ((size - least) % (page.length - 4));
  const local = size <= most ? size : cut <= most ? cut : least;
  return page.subarray(start, start + local);
}

/** Reads a record (section 2.1). */
function readRecord(payload: Buffer): readonly Value[] {
  const [headerSize, first] = readVarint(payload, 0);
  const values: Value[] = [];
  let body = headerSize;
  for (let at = first; at < headerSize;) {
    const [type, next] = readVarint(payload, at);
    const size = sizeOf(type);
    values.push(readValue(payload.subarray(body, body + size), type, size));
    body += size;
    at = next;
  }
  return values;
}

const numberSizes = [0, 1, 2, 3, 4, 6, 8, 8, 0, 0];

function sizeOf(type: number): number {
  return numberSizes[type] ?? Math.floor((type - 12) / 2);
}

function readValue(bytes: Buffer, type: number, size: number): Value {
  if (type === 0) return null;
  if (type >= 12) return { bytes, size };
  if (type === 7) return bytes.readDoubleBE(0);
  if (type >= 8) return type - 8;
  return bytes.reduce((value, byte, at) => value * 256 + (at === 0 ? signed(byte) : byte), 0);
}

function signed(byte: number): number {
  return byte < 128 ? byte : byte - 256;
}

/** A variable-length integer, and where the next byte is. */
function readVarint(bytes: Buffer, offset: number): readonly [number, number] {
  let value = 0;
  for (let at = offset; at < offset + 8; at += 1) {
    const byte = bytes[at] ?? 0;
    value = value * 128 + (byte & 0x7f);
    if (byte < 128) return [value, at + 1];
  }
  return [value * 256 + (bytes[offset + 8] ?? 0), offset + 9];
}
