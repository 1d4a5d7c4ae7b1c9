import { rmSync } from 'node:fs';
import { leaveToRoot } from './backups.ts';
import { places } from './places.ts';
import { removeProxy } from './proxy.ts';
import { removeUnits } from './units.ts';

/**
 * Takes everything from the machine that an installation put there, but for the
 * data and their backups, which belong to root from then on. The next
 * installation takes both over.
 */
export function remove(): void {
  removeProxy();
  removeUnits();
  for (const folder of [places.program, places.settings])
    rmSync(folder, { recursive: true, force: true });
  for (const folder of [places.data, places.backups]) leaveToRoot(folder);
}
