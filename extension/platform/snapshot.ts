import type { Me } from '../../shared/contract/member.ts';
import type { Board, OfficerScore } from '../../shared/contract/score.ts';
import { database } from './database.ts';
import { access } from './drawer-key.ts';
import { fromStored, toStored } from './sealed.ts';

/** An officer's own score, or the board for everyone else. */
export type Results =
  | { readonly kind: 'score'; readonly score: OfficerScore }
  | { readonly kind: 'board'; readonly board: Board };

/** What the server said last, kept to paint at once and without a network. */
export interface Snapshot {
  readonly me: Me;
  readonly results: Results;
  readonly etag: string | null;
  /** When the server last confirmed it, in milliseconds since 1970. */
  readonly confirmedAt: number;
  /** How long the server asks to wait before asking again, in seconds. */
  readonly maxAge: number;
}

export async function readSnapshot(): Promise<Snapshot | null> {
  const [own, by] = await Promise.all([database(), access()]);
  return fromStored(await own.get('snapshot', 'own'), by);
}

/** Keeps it, unless it was locked or the device unpaired while the answer was under way. */
export async function writeSnapshot(snapshot: Snapshot): Promise<void> {
  const stored = await toStored(snapshot);
  if (stored === null) return;
  const work = (await database()).transaction(['membership', 'snapshot'], 'readwrite');
  const member = await work.objectStore('membership').get('own');
  if (member?.state === 'paired' && member.device === snapshot.me.device) {
    await work.objectStore('snapshot').put(stored, 'own');
  }
  await work.done;
}

/** Forgets all that the server said, and what was read of it. */
export async function wipeSnapshot(): Promise<void> {
  const work = (await database()).transaction(['snapshot', 'kept', 'readComments'], 'readwrite');
  await Promise.all([
    work.objectStore('snapshot').clear(),
    work.objectStore('kept').clear(),
    work.objectStore('readComments').clear(),
  ]);
  await work.done;
}
