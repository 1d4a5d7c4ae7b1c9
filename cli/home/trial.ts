import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { copyData } from './copy-data.ts';
import { places } from './places.ts';
import { publicAnswers } from './public-answers.ts';
import { Trouble } from './trouble.ts';
import { withServer } from './with-server.ts';

export type Way = 'forward-and-back' | 'forward-only' | 'back';
type Reason = 'reads-otherwise' | 'cannot-go-back' | 'no-way-back';

/**
 * Tries a release on a copy of the data, before anything is switched: what the
 * release in use says in public of every commune, the other must say word for
 * word after it has opened and migrated the same files, and the one in use
 * once more, on files that the other has written. Returns how many communes
 * were compared; throws Trouble at the first difference.
 *
 * @param way which of it is asked for: a release that changes tables cannot be
 *   left again (docs/migrations.md), and one that is gone back to is an older one
 */
export async function tryRelease(release: string, inUse: string, way: Way): Promise<number> {
  const folder = join(places.data, 'trial');
  try {
    copyData(folder);
    const before = await withServer(inUse, folder, publicAnswers);
    const otherwise = way === 'back' ? 'cannot-go-back' : 'reads-otherwise';
    same(before, await withServer(release, folder, publicAnswers), otherwise);
    if (way !== 'forward-only')
      same(before, await withServer(inUse, folder, publicAnswers), 'no-way-back');
    return before.size;
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

type Answers = ReadonlyMap<string, string>;

function same(before: Answers, after: Answers, reason: Reason): void {
  for (const [commune, said] of before) {
    if (after.get(commune) !== said) throw new Trouble(reason, { commune });
  }
}
