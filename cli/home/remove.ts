import { existsSync, rmSync } from 'node:fs';
import { places } from './places.ts';
import { removeProxy } from './proxy.ts';
import { run } from './run.ts';
import { removeUnits } from './units.ts';

/**
 * Takes everything from the machine that an installation put there, but for
 * the data: they belong to root from then on, since the number of a removed
 * user may be given to another. An installation's StateDirectory takes them over.
 */
export function remove(): void {
  removeProxy();
  removeUnits();
  for (const folder of [places.program, places.settings])
    rmSync(folder, { recursive: true, force: true });
  if (!existsSync(places.data)) return;
  run('chown', '-R', 'root:root', places.data);
  run('chmod', '0700', places.data);
}
