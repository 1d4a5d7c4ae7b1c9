import { globSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';

/** How many ratings lie in the boxes of a data folder. */
export function ratingsIn(state: string): number {
  const files = globSync('own/nghe-dan-commune/*.sqlite', { cwd: state });
  const counts = files
    .filter((path) => !path.endsWith('/metadata.sqlite'))
    .map((path) => {
      const database = new DatabaseSync(join(state, path), { readOnly: true });
      const row = database.prepare('SELECT count(*) AS rows FROM box').get();
      database.close();
      return Number(row?.['rows']);
    });
  return counts.reduce((sum, count) => sum + count, 0);
}
