import { closeSync, fstatSync, openSync, readSync } from 'node:fs';

/** The pages that one transaction wrote, by number. */
export type Commit = ReadonlyMap<number, Buffer>;

const HEADER = 32;
const FRAME_HEADER = 24;

/**
 * Follows a write-ahead log of SQLite as it grows and begins anew, as a replica
 * would (sqlite.org/fileformat2.html, section 4).
 */
export class WriteAheadLog {
  private readonly path: string;
  private salts = Buffer.alloc(0);
  private checksum: readonly [number, number] = [0, 0];
  private next = HEADER;
  private pages = new Map<number, Buffer>();

  constructor(path: string) {
    this.path = path;
  }

  /** The transactions since the last reading, oldest first. */
  read(): readonly Commit[] {
    const header = bytesFrom(this.path, 0, HEADER);
    if (header.length < HEADER) return [];
    if (header.subarray(16, 24).equals(this.salts)) return this.readFrames(header);
    // A log that begins anew is written over the old one, whose end may still be there.
    const rest = this.salts.length === 0 ? [] : this.readFrames(header);
    this.beginAnew(header);
    return [...rest, ...this.readFrames(header)];
  }

  private beginAnew(header: Buffer): void {
    this.salts = Buffer.from(header.subarray(16, 24));
    this.checksum = [header.readUInt32BE(24), header.readUInt32BE(28)];
    this.next = HEADER;
    this.pages = new Map();
  }

  private readFrames(header: Buffer): readonly Commit[] {
    const bytes = bytesFrom(this.path, this.next, Number.POSITIVE_INFINITY);
    const littleEndian = header.readUInt32BE(0) === 0x377f0682;
    const pageSize = header.readUInt32BE(8);
    const commits: Commit[] = [];
    const length = FRAME_HEADER + pageSize;
    for (let at = 0; at + length <= bytes.length; at += length) {
      const frame = bytes.subarray(at, at + length);
      const sum = checksum(this.checksum, frame.subarray(0, 8), littleEndian);
      const [one, other] = checksum(sum, frame.subarray(FRAME_HEADER), littleEndian);
      const isWhole =
        frame.subarray(8, 16).equals(this.salts) &&
        frame.readUInt32BE(16) === one &&
        frame.readUInt32BE(20) === other;
      if (!isWhole) break;
      this.checksum = [one, other];
      this.next += length;
      this.pages.set(frame.readUInt32BE(0), frame.subarray(FRAME_HEADER));
      if (frame.readUInt32BE(4) === 0) continue;
      commits.push(this.pages);
      this.pages = new Map();
    }
    return commits;
  }
}

function checksum(
  [first, second]: readonly [number, number],
  bytes: Buffer,
  littleEndian: boolean,
): readonly [number, number] {
  let [one, other] = [first, second];
  for (let at = 0; at < bytes.length; at += 8) {
    const [left, right] = littleEndian
      ? [bytes.readUInt32LE(at), bytes.readUInt32LE(at + 4)]
      : [bytes.readUInt32BE(at), bytes.readUInt32BE(at + 4)];
    one = (one + left + other) >>> 0;
    other = (other + right + one) >>> 0;
  }
  return [one, other];
}

/** The bytes of a file from an offset on; none when there is no such file. */
function bytesFrom(path: string, offset: number, most: number): Buffer {
  try {
    const file = openSync(path, 'r');
    const bytes = Buffer.alloc(Math.min(most, Math.max(0, fstatSync(file).size - offset)));
    const read = readSync(file, bytes, 0, bytes.length, offset);
    closeSync(file);
    return bytes.subarray(0, read);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return Buffer.alloc(0);
    throw error;
  }
}
