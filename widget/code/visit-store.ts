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
  const known = inStore<Visit | undefined>(NAME, (store) => {
    const asked = store.get(visit.id);
    asked.onsuccess = () => asked.result ?? store.put(visit);
    return asked;
  });
  return known.then(
    (stored) => stored ?? visit,
    () => visit,
  );
}

/** Keeps a visit as it is now; false when the browser refuses. */
export async function keepVisit(visit: Visit): Promise<boolean> {
  return inStore(NAME, (store) => store.put(visit)).then(
    () => true,
    () => false,
  );
}

/** The code of a visit is of no use. */
export async function forgetVisit(id: string): Promise<void> {
  await inStore(NAME, (store) => store.delete(id)).catch(() => undefined);
}

/** The visits to a commune that this device knows. */
export async function visitsTo(commune: string): Promise<readonly Visit[]> {
  return (await allVisits()).filter((visit) => visit.commune === commune);
}

/**
 * Lets go of every right whose rating was sent, at a moment (ms since 1970):
 * nothing stays but that the slip was used here, unless the citizen asked for it
 * and the release is to come, or the rating still waits in the outbox. One that
 * waits counts as sent also where the page ended before that was noted.
 */
export async function tidyVisits(now: number): Promise<void> {
  const waiting = await waitingVersions();
  const isNeeded = (right: Right): boolean =>
    isOwed(right) || isKept(right, now) || waiting.has(right.token.input);
  const noted = (right: Right): Right => {
    const version = waiting.get(right.token.input) ?? 0;
    return version > right.versions ? { ...right, versions: version, owed: false } : right;
  };
  for (const visit of await allVisits()) {
    const rights = visit.rights.map(noted).filter(isNeeded);
    const isTidy = rights.every((right) => visit.rights.includes(right));
    if (!isTidy || rights.length < visit.rights.length) await keepVisit({ ...visit, rights });
  }
}

/** The highest version that waits in the outbox, by the input of its token. */
async function waitingVersions(): Promise<ReadonlyMap<string, number>> {
  const versions = new Map<string, number>();
  for (const entry of await entries()) {
    const { token, version = 1 } = 'rating' in entry ? entry.rating : {};
    if (token) versions.set(token.input, Math.max(version, versions.get(token.input) ?? 0));
  }
  return versions;
}

async function allVisits(): Promise<readonly Visit[]> {
  return inStore<Visit[]>(NAME, (store) => store.getAll()).catch(() => []);
}
