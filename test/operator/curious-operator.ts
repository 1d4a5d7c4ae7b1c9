import { cpSync, mkdirSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { hex, type NameOf, type Sightings, WatchedTables } from './watched-tables.ts';
import { type Commit, WriteAheadLog } from './write-ahead-log.ts';

const NAMESPACE = 'nghe-dan-commune';

const byColumn =
  (column: number): NameOf =>
  (values) =>
    hex(values[column]);

/** The tables from which codes and ratings could be linked, and what names their rows. */
const tables = {
  // A code is seen once it is spent: from then on it knows the request.
  visit_code: (values) => (values[5] === null ? null : hex(values[0])),
  box: byColumn(0),
  handled: byColumn(0),
  // By the place of the leaf.
  opened: byColumn(5),
  comment: byColumn(0),
} satisfies Readonly<Record<string, NameOf>>;

/** The file of the one object of a namespace in a data folder. */
export function databaseIn(data: string, namespace = NAMESPACE): string {
  const files = readdirSync(join(data, namespace));
  const file = files.find((name) => /^[0-9a-f]{64}\.sqlite$/u.test(name));
  if (file === undefined) throw new Error(`no database in ${namespace}`);
  return join(data, namespace, file);
}

/**
 * Somebody who reads every file of a commune's database on a running server,
 * whenever they like: each transaction in the write-ahead log, page by page, and
 * backups of the database as it is. All but the keys of the box.
 */
export class CuriousOperator {
  private readonly data: string;
  private readonly folder: string;
  private readonly log: WriteAheadLog;
  private readonly watched: WatchedTables;
  private unread: Commit[] = [];

  /** @param folder where backups are put */
  constructor(data: string, folder: string) {
    this.data = data;
    this.folder = folder;
    this.log = new WriteAheadLog(`${databaseIn(data)}-wal`);
    this.watched = new WatchedTables(rootsIn(this.backup('founded')), tables);
    this.look();
  }

  /** Keep what was written since the last look; it is read when there is time. */
  look(): void {
    this.unread.push(...this.log.read());
  }

  /** Look again and again until something is done. */
  async lookWhile(doing: Promise<unknown>): Promise<void> {
    const looking = setInterval(() => this.look(), 2);
    await doing.finally(() => clearInterval(looking));
    this.look();
  }

  /** Copies the database with its write-ahead log; the path of the copy. */
  backup(name: string): string {
    const copy = join(this.folder, name);
    mkdirSync(copy);
    cpSync(join(this.data, NAMESPACE), join(copy, NAMESPACE), { recursive: true });
    return databaseIn(copy);
  }

  /** All rows that a table ever had. */
  seen(table: keyof typeof tables): Sightings {
    for (const commit of this.unread) this.watched.see(commit);
    this.unread = [];
    return this.watched.sightings(table);
  }
}

/** The root page of every table, which stays the same for ever. */
function rootsIn(path: string): ReadonlyMap<string, number> {
  const database = new DatabaseSync(path);
  const rows = database.prepare('SELECT name, rootpage FROM sqlite_schema').all();
  database.close();
  return new Map(rows.map(({ name, rootpage }) => [String(name), Number(rootpage)]));
}
