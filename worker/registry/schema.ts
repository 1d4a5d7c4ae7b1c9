import { membersSchema } from './members/schema.ts';

/** The registry's tables, version by version. */
export const registrySchema: readonly string[] = [
  `
  CREATE TABLE commune (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    ready INTEGER NOT NULL
  ) WITHOUT ROWID;
  ${membersSchema}
  `,
  `
  CREATE TABLE province (
    id TEXT PRIMARY KEY,
    name TEXT NOT NULL,
    ready INTEGER NOT NULL
  ) WITHOUT ROWID;
  `,
  `
  -- How each commune stood at its newest release: sizes and figures that are
  -- public. 'standing' is 1 when that release added nothing to the public logs.
  CREATE TABLE pulse (
    commune TEXT PRIMARY KEY,
    since INTEGER NOT NULL,
    opens_at INTEGER NOT NULL,
    ratings INTEGER NOT NULL,
    events INTEGER NOT NULL,
    released INTEGER NOT NULL,
    standing INTEGER NOT NULL DEFAULT 0
  ) WITHOUT ROWID;
  `,
];
