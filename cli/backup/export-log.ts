import { mkdir, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { ShownLog } from '../../shared/monitor/material.ts';

/** Writes a log as static files, at the paths of C2SP tlog-tiles: any web server then shows it. */
export async function exportLog(
  { key, checkpoint, tiles }: ShownLog,
  folder: string,
): Promise<void> {
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, 'key'), `${key}\n`);
  await writeFile(join(folder, 'checkpoint'), checkpoint);
  for (const [path, bytes] of tiles) {
    await mkdir(dirname(join(folder, path)), { recursive: true });
    await writeFile(join(folder, path), bytes);
  }
}
