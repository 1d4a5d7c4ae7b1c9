import {
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { layRelease } from '../../../scripts/release/lay-release.ts';

const root = fileURLToPath(new URL('../../..', import.meta.url));

/** A release as `npm run build:server` lays it. */
export interface MadeRelease {
  readonly folder: string;
  remove(): void;
}

export async function makeRelease(version: string): Promise<MadeRelease> {
  const above = mkdtempSync(join(tmpdir(), 'nghe-dan-release-'));
  const folder = join(above, `nghe-dan-${version}`);
  await layRelease(root, folder, version);
  return { folder, remove: () => rmSync(above, { recursive: true, force: true }) };
}

/** A release whose communes have one table more: the release before cannot read what it writes. */
export async function makeMigratingRelease(version: string): Promise<MadeRelease> {
  const other = mkdtempSync(join(tmpdir(), 'nghe-dan-migrating-'));
  const bundle = 'dist/server/worker.js';
  mkdirSync(join(other, 'dist/server'), { recursive: true });
  symlinkSync(join(root, 'node_modules'), join(other, 'node_modules'));
  for (const part of ['deploy', 'dist/site', 'docs', 'LICENSE', 'SECURITY.md', 'package.json'])
    cpSync(join(root, part), join(other, part), { recursive: true });
  const step = 'communeSchema = [...communeSchema, "CREATE TABLE later (id TEXT PRIMARY KEY)"];';
  writeFileSync(join(other, bundle), `${readFileSync(join(root, bundle), 'utf8')}\n${step}\n`);
  const above = mkdtempSync(join(tmpdir(), 'nghe-dan-release-'));
  const folder = join(above, `nghe-dan-${version}`);
  await layRelease(other, folder, version);
  const remove = () => {
    for (const made of [above, other]) rmSync(made, { recursive: true, force: true });
  };
  return { folder, remove };
}

export function inRelease({ folder }: MadeRelease, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
