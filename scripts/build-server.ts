import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { BuildFailure, buildAll } from './build.ts';
import { layRelease } from './release/lay-release.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Builds what a Debian without Node can run: a folder, and the same as one archive with its hash. */
async function buildServer(): Promise<void> {
  await buildAll();
  const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  const folder = join(root, 'dist/release', `nghe-dan-${version}`);
  rmSync(folder, { recursive: true, force: true });
  await layRelease(root, folder, version);
  console.log(`dist/release/${basename(folder)}`);
  if (!process.argv.includes('--folder')) pack(folder);
}

/** The same bytes from the same files: no times, no owners, no umask, one order (GNU tar's manual, 8.4). */
function pack(folder: string): void {
  const archive = `${folder}.tar.gz`;
  const alike = [
    '--sort=name',
    '--mode=u=rwX,go=rX',
    '--mtime=@0',
    '--owner=0',
    '--group=0',
    '--numeric-owner',
  ];
  const gzip = '--use-compress-program=gzip -n -6';
  const tar = [
    '--create',
    '--file',
    archive,
    ...alike,
    gzip,
    '-C',
    dirname(folder),
    basename(folder),
  ];
  const { status } = spawnSync('tar', tar, { stdio: 'inherit' });
  if (status !== 0) throw new Error('tar could not pack the release.');
  const hash = createHash('sha256').update(readFileSync(archive)).digest('hex');
  writeFileSync(`${archive}.sha256`, `${hash}  ${basename(archive)}\n`);
  console.log(`dist/release/${basename(archive)}\nSHA-256 ${hash}`);
}

await buildServer().catch((error: unknown) => {
  console.error(error instanceof BuildFailure ? error.message : error);
  process.exitCode = 1;
});
