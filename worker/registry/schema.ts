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
];
