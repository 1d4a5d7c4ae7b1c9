import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyData } from './copy-data.ts';
import { places } from './places.ts';
import { publicAnswers } from './public-answers.ts';
import { Trouble } from './trouble.ts';
import { withServer } from './with-server.ts';

/**
 * Tries a release on a copy of the data, before anything is switched: what the
 * release in use says in public of every commune, the other must say word for
 * word after it has opened and migrated the same files, and the one in use
 * once more, on files that the other has written. Returns how many communes
 * were compared; throws Trouble at the first difference.
 */
export async function tryRelease(release: string, inUse: string): Promise<number> {
  const folder = join(places.data, 'trial');
  try {
    copyData(folder);
    const before = await withServer(inUse, folder, publicAnswers);
    same(before, await withServer(release, folder, publicAnswers), 'reads-otherwise');
    same(before, await withServer(inUse, folder, publicAnswers), 'no-way-back');
    return before.size;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Answers = ReadonlyMap<string, string>;

function same(before: Answers, after: Answers, reason: 'reads-otherwise' | 'no-way-back'): void {
  for (const [commune, said] of before) {
    if (after.get(commune) !== said) throw new Trouble(reason, { commune });
  }
}
