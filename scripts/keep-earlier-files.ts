import { existsSync, globSync, readFileSync, rmSync, statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';

/** In ms: how long caches are told that an address with a version stays. */
const YEAR = 365 * 24 * 60 * 60 * 1000;

/**
 * Makes room in a folder of built files for the next build. Addresses with a
 * version or a digest, which lie in folders of it, stay for a year after they
 * were part of a build last: loaders in caches and on sites that name a version
 * ask for them. `now` is in ms since 1970.
 */
export function keepEarlierFiles(folder: string, now: number): void {
  for (const path of builtBefore(folder).filter(isForEver)) {
    if (existsSync(join(folder, path))) utimesSync(join(folder, path), now / 1000, now / 1000);
  }
  for (const path of globSync('**/*', { cwd: folder })) {
    const found = statSync(join(folder, path));
    const stays = isForEver(path) && now - found.mtimeMs < YEAR;
    if (found.isFile() && !stays) rmSync(join(folder, path));
  }
}

/** The paths of the last build. */
function builtBefore(folder: string): readonly string[] {
  const manifest = join(folder, 'manifest.json');
  if (!existsSync(manifest)) return [];
  const { files } = JSON.parse(readFileSync(manifest, 'utf8')) as {
    readonly files: readonly { readonly path: string }[];
  };
  return files.map(({ path }) => path);
}

function isForEver(path: string): boolean {
  return path.includes('/');
}
