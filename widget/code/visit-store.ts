import { inStore } from '../outbox/in-store.ts';
import { entries } from '../outbox/store.ts';
import { isKept, isOwed, type Right, type Visit } from './visit.ts';

const NAME = 'nghe-dan-visits';

/**
 * Keeps a visit before its code is sent, so that a lost reply can be asked for
 * again. What is there already wins: a slip that was scanned twice, or in two
 * tabs at once, is one visit. Where the disk takes nothing the page has it.
 */
export async function keepFirst(visit: Visit): Promise<Visit> {
  const known = inStore<Visit | undefined>((store) => {
    const asked = store.get(visit.id);
    asked.onsuccess = () => asked.result ?? store.put(visit);
    return asked;
  }, NAME);
  return known.then(
    (stored) => stored ?? visit,
    () => visit,
  );
}

/** Keeps a visit as it is now; false when the browser refuses. */
export async function keepVisit(visit: Visit): Promise<boolean> {
  return inStore((store) => store.put(visit), NAME).then(
    () => true,
    () => false,
  );
}

/** The code of a visit is of no use. */
export async function forgetVisit(id: string): Promise<void> {
  await inStore((store) => store.delete(id), NAME).catch(() => undefined);
}

/** The visits to a commune that this device knows. */
export async function visitsTo(commune: string): Promise<readonly Visit[]> {
  return (await allVisits()).filter((visit) => visit.commune === commune);
}

/**
 * Lets go of every right whose rating was sent, at a moment (ms since 1970):
 * nothing stays but that the slip was used here, unless the citizen asked for it
 * and the release is to come, or the rating still waits in the outbox.
 */
export async function tidyVisits(now: number): Promise<void> {
  const waiting = new Set(
    (await entries()).map((entry) => ('rating' in entry ? entry.rating.token?.input : undefined)),
  );
  const isNeeded = (right: Right): boolean =>
    isOwed(right) || isKept(right, now) || waiting.has(right.token.input);
  for (const visit of await allVisits()) {
    const rights = visit.rights.filter(isNeeded);
    if (rights.length < visit.rights.length) await keepVisit({ ...visit, rights });
  }
}

async function allVisits(): Promise<readonly Visit[]> {
  return inStore<Visit[]>((store) => store.getAll(), NAME).catch(() => []);
}
