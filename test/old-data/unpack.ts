import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import type { Told } from './kept-home.ts';

/** The versions whose data are kept, oldest first. */
export function keptVersions(): readonly string[] {
  return globSync('*/told.json', { cwd: import.meta.dirname })
    .map((file) => dirname(file))
    .toSorted();
}

/** Puts the data of a version into a folder, as its server left them; what that server said of them. */
export function unpack(version: string, folder: string): Told {
  const kept = join(import.meta.dirname, version);
  for (const file of globSync('*/*.sqlite.gz', { cwd: kept })) {
    const target = join(folder, file.slice(0, -'.gz'.length));
    mkdirSync(dirname(target), { recursive: true });
    writeFileSync(target, gunzipSync(readFileSync(join(kept, file))));
  }
  return JSON.parse(readFileSync(join(kept, 'told.json'), 'utf8')) as Told;
}

/** The tables and indices of a database, by name, without white space and remarks. */
export function shapeOf(
  rows: readonly Record<string, unknown>[],
): Readonly<Record<string, string>> {
  return Object.fromEntries(rows.map(({ name, sql }) => [String(name), plain(String(sql))]));
}

function plain(sql: string): string {
  return sql.replaceAll(/--.*$/gmu, '').replaceAll(/\s+/gu, ' ').trim();
}
