/*
 * Reads a QR code as a phone does once it has found the modules. Written from
 * ISO/IEC 18004:2015, so that what the product draws is not judged by the
 * library that drew it. Reads what a visit's code needs: versions 2 to 9,
 * level M, one run of bytes, and no damage.
 */

type Modules = readonly (readonly boolean[])[];

/** Table 9, level M: error correction codewords a block, and blocks, by version. */
const blocksOf: Readonly<Record<number, readonly [correction: number, blocks: number]>> = {
  2: [16, 1],
  3: [26, 1],
  4: [18, 2],
  5: [24, 2],
  6: [16, 4],
  7: [18, 4],
  8: [22, 4],
  9: [22, 5],
};

/** Annex E: centres of alignment patterns, by version. */
const alignment: Readonly<Record<number, readonly number[]>> = {
  2: [6, 18],
  3: [6, 22],
  4: [6, 26],
  5: [6, 30],
  6: [6, 34],
  7: [6, 22, 38],
  8: [6, 24, 42],
  9: [6, 26, 46],
};

/** Table 10. */
const masks: readonly ((row: number, column: number) => boolean)[] = [
  (i, j) => (i + j) % 2 === 0,
  (i) => i % 2 === 0,
  (_, j) => j % 3 === 0,
  (i, j) => (i + j) % 3 === 0,
  (i, j) => (Math.floor(i / 2) + Math.floor(j / 3)) % 2 === 0,
  (i, j) => ((i * j) % 2) + ((i * j) % 3) === 0,
  (i, j) => (((i * j) % 2) + ((i * j) % 3)) % 2 === 0,
  (i, j) => (((i + j) % 2) + ((i * j) % 3)) % 2 === 0,
];

/**
 * The text of a QR code drawn as one path of rows of dark modules.
 *
 * @throws Error that says what a reader would stumble over.
 */
export function readQr(path: string, size: number): string {
  const modules = withoutQuietZone(path, size);
  const version = (modules.length - 17) / 4;
  const [correction, blocks] = blocksOf[version] ?? [];
  if (correction === undefined || blocks === undefined) throw new Error(`version ${version}`);
  const codewords = readCodewords(modules, version, maskOf(modules));
  return readBytes(blocksFrom(codewords, correction, blocks).flat());
}

function withoutQuietZone(path: string, size: number): Modules {
  const drawn = Array.from({ length: size }, () => Array.from({ length: size }, () => false));
  for (const [, x, y, run] of path.matchAll(/M(\d+) (\d+)h(\d+)v1h-\3z/gu)) {
    drawn[Number(y)]?.fill(true, Number(x), Number(x) + Number(run));
  }
  const within = (at: number) => at >= 4 && at < size - 4;
  const clear = drawn.every((row, y) => row.every((dark, x) => !dark || (within(x) && within(y))));
  if (!clear) throw new Error('the quiet zone is not quiet');
  return drawn.filter((_, y) => within(y)).map((row) => row.filter((_, x) => within(x)));
}

const darkAt = (modules: Modules, row: number, column: number) => modules[row]?.[column] ?? false;

/** 7.9: the mask, from the format information beside the upper left finder. */
function maskOf(modules: Modules): (row: number, column: number) => boolean {
  const far = modules.length;
  const beside = [0, 1, 2, 3, 4, 5, 7, 8].map((column) => darkAt(modules, 8, column));
  const above = [7, 5, 4, 3, 2, 1, 0].map((row) => darkAt(modules, row, 8));
  const below = [1, 2, 3, 4, 5, 6, 7].map((back) => darkAt(modules, far - back, 8));
  const right = [8, 7, 6, 5, 4, 3, 2, 1].map((back) => darkAt(modules, 8, far - back));
  const format = numberOf([...beside, ...above]);
  if (format !== numberOf([...below, ...right])) throw new Error('the two formats differ');
  const plain = format ^ 0b101010000010010;
  if (plain >> 13 !== 0) throw new Error('not level M');
  const mask = masks[(plain >> 10) & 7];
  if (mask === undefined) throw new Error('no such mask');
  return mask;
}

function numberOf(bits: readonly boolean[]): number {
  return bits.reduce((number, bit) => number * 2 + Number(bit), 0);
}

/** 7.7.3: two columns at a time, from the right, up and down in turn. */
function readCodewords(
  modules: Modules,
  version: number,
  mask: (row: number, column: number) => boolean,
): readonly number[] {
  const size = modules.length;
  const bits: boolean[] = [];
  const pairs = Array.from({ length: (size - 1) / 2 }, (_, pair) => size - 1 - pair * 2);
  for (const [turn, right] of pairs.entries()) {
    // The column of the timing pattern is left out.
    const column = right <= 6 ? right - 1 : right;
    for (let step = 0; step < size; step += 1) {
      const row = turn % 2 === 0 ? size - 1 - step : step;
      for (const at of [column, column - 1]) {
        if (!isFunction(version, size, row, at))
          bits.push(darkAt(modules, row, at) !== mask(row, at));
      }
    }
  }
  return Array.from({ length: Math.floor(bits.length / 8) }, (_, at) =>
    numberOf(bits.slice(at * 8, at * 8 + 8)),
  );
}

function isFunction(version: number, size: number, row: number, column: number): boolean {
  const last = size - 1;
  if (row === 6 || column === 6) return true;
  if (row < 9 && (column < 9 || column > last - 8)) return true;
  if (row > last - 8 && column < 9) return true;
  const low = Math.min(row, column);
  if (version >= 7 && low < 6 && Math.max(row, column) > last - 11) return true;
  const centres = alignment[version] ?? [];
  return centres.some((y) =>
    centres.some((x) => {
      const onFinder = (y === 6 && (x === 6 || x === last - 6)) || (x === 6 && y === last - 6);
      return !onFinder && Math.abs(row - y) <= 2 && Math.abs(column - x) <= 2;
    }),
  );
}

/** 7.6: the data of each block, whose error correction must find nothing to mend. */
function blocksFrom(
  codewords: readonly number[],
  correction: number,
  blocks: number,
): readonly (readonly number[])[] {
  const data = codewords.length - correction * blocks;
  const short = Math.floor(data / blocks);
  const long = data % blocks;
  return Array.from({ length: blocks }, (_, block) => {
    const own = Array.from({ length: short }, (_each, at) => codewords[at * blocks + block] ?? 0);
    const extra = block - (blocks - long);
    if (extra >= 0) own.push(codewords[short * blocks + extra] ?? 0);
    const check = Array.from(
      { length: correction },
      (_each, at) => codewords[data + at * blocks + block] ?? 0,
    );
    if (!isWhole([...own, ...check], correction)) throw new Error('an error correction is wrong');
    return own;
  });
}

/** A Reed–Solomon codeword over GF(256), as a polynomial, is 0 at every root of the generator. */
function isWhole(block: readonly number[], correction: number): boolean {
  let root = 1;
  for (let power = 0; power < correction; power += 1) {
    const at = root;
    if (block.reduce((sum, value) => times(sum, at) ^ value, 0) !== 0) return false;
    root = times(root, 2);
  }
  return true;
}

/** A product in GF(256) modulo x⁸ + x⁴ + x³ + x² + 1. */
function times(one: number, other: number): number {
  let product = 0;
  for (let bit = 7; bit >= 0; bit -= 1) {
    product = (product << 1) ^ (product & 0x80 ? 0x11d : 0);
    if ((other >> bit) & 1) product ^= one;
  }
  return product;
}

/** 7.4.5: the mode, how many bytes, and the bytes. */
function readBytes(data: readonly number[]): string {
  const bits = data.flatMap((byte) => [...byte.toString(2).padStart(8, '0')].map(Number));
  const number = (from: number, length: number) =>
    Number.parseInt(bits.slice(from, from + length).join(''), 2);
  if (number(0, 4) !== 0b0100) throw new Error('not bytes');
  const bytes = Array.from({ length: number(4, 8) }, (_, at) => number(12 + at * 8, 8));
  return new TextDecoder().decode(Uint8Array.from(bytes));
}
