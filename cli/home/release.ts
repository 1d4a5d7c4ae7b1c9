import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  readlinkSync,
  renameSync,
  rmSync,
  symlinkSync,
} from 'node:fs';
import { basename, join } from 'node:path';
import { places } from './places.ts';
import { run } from './run.ts';
import { Trouble } from './trouble.ts';

/** What a release is called: its version and the beginning of the hash of all of its files. */
export function releaseName(folder: string): string {
  const version = readFileSync(join(folder, 'VERSION'), 'utf8').trim();
  const sums = readFileSync(join(folder, 'SHA256SUMS'));
  return `${version}-${createHash('sha256').update(sums).digest('hex').slice(0, 12)}`;
}

/** Lays a release, whose files are whole, among the others; returns where it lies. */
export function placeRelease(folder: string): string {
  checkFiles(folder);
  const target = join(places.releases, releaseName(folder));
  if (existsSync(target)) return target;
  const half = `${target}.half`;
  rmSync(half, { recursive: true, force: true });
  mkdirSync(places.releases, { recursive: true, mode: 0o755 });
  cpSync(folder, half, { recursive: true });
  run('chown', '-R', 'root:root', half);
  run('chmod', '-R', 'u=rwX,go=rX', half);
  checkFiles(half);
  renameSync(half, target);
  return target;
}

function checkFiles(folder: string): void {
  try {
    run('sh', '-c', 'cd "$1" && sha256sum --check --quiet SHA256SUMS', 'sh', folder);
  } catch (error) {
    if (error instanceof Trouble)
      throw new Trouble('torn', { folder, said: error.values['said'] ?? '' });
    throw error;
  }
}

/** The release that a link names; null without one. */
export function linked(path: string): string | null {
  try {
    return readlinkSync(path);
  } catch {
    return null;
  }
}

/** Makes a release the current one in one step, and the one before it the previous. */
export function switchTo(release: string): void {
  const before = linked(places.current);
  if (before === release) return;
  if (before !== null) link(before, places.previous);
  link(release, places.current);
}

function link(target: string, path: string): void {
  rmSync(`${path}.new`, { force: true });
  symlinkSync(target, `${path}.new`);
  renameSync(`${path}.new`, path);
}

/** Removes what is neither the current release nor the one before it. */
export function forgetOldReleases(): void {
  const kept = new Set(
    [places.current, places.previous].map((path) => basename(linked(path) ?? '')),
  );
  for (const name of readdirSync(places.releases)) {
    if (!kept.has(name)) rmSync(join(places.releases, name), { recursive: true });
  }
}
