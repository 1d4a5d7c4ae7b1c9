/** The tables of one province, version by version. */
export const provinceSchema: readonly string[] = [
  `
  -- One row.
  CREATE TABLE province (id TEXT PRIMARY KEY, name TEXT NOT NULL) WITHOUT ROWID;

  -- Its communes, with what each told of its newest release; nulls before the first.
  CREATE TABLE commune (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    release INTEGER,
    published_at TEXT,
    channels TEXT
  ) WITHOUT ROWID;
  `,
];
