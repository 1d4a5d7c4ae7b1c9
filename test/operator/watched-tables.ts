import { type Cell, type Page, readPage, type Value } from './sqlite-page.ts';
import type { Commit } from './write-ahead-log.ts';

/** A row as it was first seen in the write-ahead log. */
export interface Sighting {
  readonly values: readonly Value[];
  /** The number of the transaction that wrote it. */
  readonly commit: number;
  /**
   * Its place, 0..1, among the rows that this transaction wrote on its page: SQLite
   * fills a page from its end, so that bytes which begin later were written earlier.
   */
  readonly place: number;
  /** The number of the transaction that took it away, or null. */
  gone: number | null;
}

/** The rows of one table by a name that `nameOf` gives them, as they came and went. */
export type Sightings = ReadonlyMap<string, Sighting>;

/** How the rows of a table are told apart; null for those that are of no interest. */
export type NameOf = (values: readonly Value[]) => string | null;

interface Watched {
  readonly root: number;
  readonly nameOf: NameOf;
  readonly seen: Map<string, Sighting>;
  pages: ReadonlySet<number>;
}

/** Text and blobs as hexadecimal, everything else as it is. */
export function hex(value: Value | undefined): string {
  return typeof value === 'object' && value !== null ? value.bytes.toString('hex') : String(value);
}

/** Tables, read from the pages of each transaction. */
export class WatchedTables {
  private readonly pages = new Map<number, Buffer>();
  private readonly watched = new Map<string, Watched>();
  private readonly read = new WeakMap<Buffer, Page | null>();
  private commits = 0;

  /** @param roots the root page of each table, as the schema of the database tells it */
  constructor(roots: ReadonlyMap<string, number>, names: Readonly<Record<string, NameOf>>) {
    for (const [table, nameOf] of Object.entries(names)) {
      const root = roots.get(table);
      if (root === undefined) throw new Error(`no table ${table}`);
      this.watched.set(table, { root, nameOf, seen: new Map(), pages: new Set([root]) });
    }
  }

  sightings(table: string): Sightings {
    return this.watched.get(table)?.seen ?? new Map<string, Sighting>();
  }

  see(commit: Commit): void {
    this.commits += 1;
    for (const [number, page] of commit) this.pages.set(number, page);
    for (const table of this.watched.values()) {
      if ([...commit.keys()].some((number) => table.pages.has(number))) this.look(table);
    }
  }

  private look(table: Watched): void {
    const found = new Map<number, readonly Cell[]>();
    this.walk(table.root, found);
    table.pages = new Set(found.keys());
    const there = new Set<string>();
    for (const cells of found.values()) {
      const named = cells.flatMap((cell) => {
        const name = table.nameOf(cell.values);
        return name === null ? [] : [{ ...cell, name }];
      });
      for (const { name } of named) there.add(name);
      const fresh = named
        .filter(({ name }) => !table.seen.has(name))
        .toSorted((one, other) => other.offset - one.offset);
      for (const [at, { name, values }] of fresh.entries()) {
        const place = (at + 0.5) / fresh.length;
        table.seen.set(name, { values, commit: this.commits, place, gone: null });
      }
    }
    for (const [name, one] of table.seen) if (!there.has(name)) one.gone ??= this.commits;
  }

  private walk(number: number, found: Map<number, readonly Cell[]>): void {
    const page = this.pages.get(number);
    const read = page === undefined ? null : this.readOnce(page);
    if (read === null) return;
    found.set(number, read.cells);
    for (const child of read.children) this.walk(child, found);
  }

  private readOnce(page: Buffer): Page | null {
    const known = this.read.get(page);
    if (known !== undefined) return known;
    const read = readPage(page);
    this.read.set(page, read);
    return read;
  }
}
