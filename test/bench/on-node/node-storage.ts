import { DatabaseSync, type SQLInputValue, type StatementSync } from 'node:sqlite';

type Row = Record<string, unknown>;

const GIVES_ROWS = /^\s*SELECT|\bRETURNING\b/iu;

/**
 * The storage of one object over node:sqlite, as much of it as the product uses,
 * with the journal and the syncing of workerd's: WAL, and each commit on the disk
 * before anybody hears of it.
 */
export class NodeStorage {
  readonly sql = { exec: (text: string, ...values: unknown[]) => this.run(text, values) };
  private readonly database: DatabaseSync;
  private readonly statements = new Map<string, StatementSync>();
  private readonly kept = new Map<string, unknown>();
  private depth = 0;

  constructor(file: string) {
    this.database = new DatabaseSync(file);
    this.database.exec('PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
  }

  /** A transaction, and within one a savepoint. */
  transactionSync<Result>(work: () => Result): Result {
    const name = `level${this.depth}`;
    this.database.exec(this.depth === 0 ? 'BEGIN' : `SAVEPOINT ${name}`);
    this.depth += 1;
    try {
      const result = work();
      this.depth -= 1;
      this.database.exec(this.depth === 0 ? 'COMMIT' : `RELEASE ${name}`);
      return result;
    } catch (error) {
      this.depth -= 1;
      this.database.exec(this.depth === 0 ? 'ROLLBACK' : `ROLLBACK TO ${name}; RELEASE ${name}`);
      throw error;
    }
  }

  /** For migrations alone, one after the other. */
  async transaction<Result>(work: () => Promise<Result>): Promise<Result> {
    return work();
  }

  async get(key: string): Promise<unknown> {
    return this.kept.get(key);
  }

  async put(key: string, value: unknown): Promise<void> {
    this.kept.set(key, value);
  }

  async setAlarm(): Promise<void> {
    // A bench is over long before the next release.
  }

  private run(text: string, values: readonly unknown[]) {
    if (values.length === 0 && /;\s*\S/u.test(text)) {
      this.database.exec(text);
      return cursorOf([], 0);
    }
    const statement = this.statements.get(text) ?? this.database.prepare(text);
    this.statements.set(text, statement);
    const bound = values.map(asInput);
    if (GIVES_ROWS.test(text)) return cursorOf(statement.all(...bound), 0);
    return cursorOf([], Number(statement.run(...bound).changes));
  }
}

function asInput(value: unknown): SQLInputValue {
  return (value instanceof ArrayBuffer ? new Uint8Array(value) : value) as SQLInputValue;
}

function cursorOf(rows: readonly Row[], rowsWritten: number) {
  return {
    rowsWritten,
    rowsRead: rows.length,
    toArray: () => rows,
    one() {
      const [row] = rows;
      if (row === undefined || rows.length > 1) throw new Error(`${rows.length} rows, not one`);
      return row;
    },
    [Symbol.iterator]: () => rows[Symbol.iterator](),
  };
}
