import { inStore } from '../outbox/in-store.ts';
import { isUnfinished, type Visit } from './visit.ts';

const NAME = 'nghe-dan-visits';

/**
 * Keeps a visit before its code is sent, so that a lost reply can be asked for
 * again. What is there already wins: a slip that was scanned twice, or in two
 * tabs at once, is one visit. Where the disk takes nothing the page has it.
 */
export async function keepFirst(visit: Visit): Promise<Visit> {
  const known = inStore(async (store) => {
    const stored = (await store.get(visit.id)) as Visit | undefined;
    return stored ?? (await store.put(visit), visit);
  }, NAME);
  return known.catch(() => visit);
}

export async function keepVisit(visit: Visit): Promise<void> {
  await inStore((store) => store.put(visit), NAME).catch(() => undefined);
}

/** The code of a visit is of no use. */
export async function forgetVisit(id: string): Promise<void> {
  await inStore((store) => store.delete(id), NAME).catch(() => undefined);
}

/** A visit to this commune that somebody may want to go on with. */
export async function unfinishedVisit(commune: string): Promise<Visit | undefined> {
  const stored = await inStore((store) => store.getAll() as Promise<Visit[]>, NAME).catch(() => []);
  return stored.find((visit) => visit.commune === commune && isUnfinished(visit));
}
