/** A value of a row; of text or a blob the bytes that lie on the page itself, and how many there are in all. */
export type Value = number | null | { readonly bytes: Buffer; readonly size: number };

/** A row on a page of a table, and where on the page its bytes begin. */
export interface Cell {
  readonly values: readonly Value[];
  readonly offset: number;
}

/** A page of a table: its rows, and the pages below it. */
export interface Page {
  readonly cells: readonly Cell[];
  readonly children: readonly number[];
}

/** The types of pages: of tables without rowids, which are indices, and of tables with them. */
const INDEX_LEAF = 0x0a;
const INDEX_INTERIOR = 0x02;
const TABLE_LEAF = 0x0d;
const TABLE_INTERIOR = 0x05;

/** Reads a page of a b-tree (sqlite.org/fileformat2.html, section 1.6); null when it is none. */
export function readPage(page: Buffer): Page | null {
  const type = page[0] ?? 0;
  if (![INDEX_LEAF, INDEX_INTERIOR, TABLE_LEAF, TABLE_INTERIOR].includes(type)) return null;
  const isLeaf = type === INDEX_LEAF || type === TABLE_LEAF;
  const offsets = Array.from({ length: page.readUInt16BE(3) }, (_, at) =>
    page.readUInt16BE((isLeaf ? 8 : 12) + 2 * at),
  );
  // What is above the leaves of a table with rowids has no rows of its own.
  const rows = type === TABLE_INTERIOR ? [] : offsets;
  const cells = rows.map((offset) => ({
    offset,
    values: readRecord(payloadAt(page, offset + (isLeaf ? 0 : 4), type === TABLE_LEAF)),
  }));
  const children = isLeaf ? [] : [...offsets, 8].map((offset) => page.readUInt32BE(offset));
  return { cells, children };
}

/** The part of a cell's payload that lies on its page. */
function payloadAt(page: Buffer, offset: number, hasRowid: boolean): Buffer {
  const [size, afterSize] = readVarint(page, offset);
  const start = hasRowid ? readVarint(page, afterSize)[1] : afterSize;
  const most = hasRowid ? page.length - 35 : Math.floor(((page.length - 12) * 64) / 255) - 23;
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
