import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
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

export function inRelease({ folder }: MadeRelease, path: string): string {
  return readFileSync(join(folder, path), 'utf8');
}
