import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { DatabaseSync } from 'node:sqlite';

/** What of a commune can be read as it lies: nothing sealed, no key, no code, no member. */
const readable = {
  profile: 'SELECT * FROM profile',
  officers: 'SELECT * FROM officer',
  releases:
    "SELECT number, opens_at, published_at, unreadable FROM release WHERE state = 'published'",
  totals:
    'SELECT * FROM total WHERE release IN (SELECT number FROM release WHERE published_at > 0)',
  tallies:
    'SELECT * FROM tally WHERE release IN (SELECT number FROM release WHERE published_at > 0)',
  ratings:
    'SELECT * FROM opened WHERE release IN (SELECT number FROM release WHERE published_at > 0)',
  comments:
    'SELECT * FROM comment WHERE release IN (SELECT number FROM release WHERE published_at > 0)',
  codes: 'SELECT * FROM code_count',
  pledges: 'SELECT * FROM pledge',
  notes: 'SELECT * FROM trend_note',
  'letter-templates': 'SELECT * FROM letter_template',
} as const;

type Tables = Readonly<Record<string, readonly object[]>>;

/** The readable tables of a commune, each as the list of its rows. */
export function readableTables(database: DatabaseSync): Tables {
  return Object.fromEntries(
    Object.entries(readable).map(([name, query]) => [name, database.prepare(query).all()]),
  );
}

/** Writes tables as JSON, one a file; bytes in base 64. */
export async function exportTables(tables: Tables, folder: string): Promise<void> {
  for (const [name, rows] of Object.entries(tables)) {
    const text = `${JSON.stringify(rows, asText, 2)}\n`;
    await writeFile(join(folder, `${name}.json`), text, { mode: 0o600 });
  }
}

function asText(_name: string, value: unknown): unknown {
  return value instanceof Uint8Array ? Buffer.from(value).toString('base64') : value;
}
