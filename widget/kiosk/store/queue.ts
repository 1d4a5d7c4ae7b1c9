import type { Rating } from '../../../shared/contract/rating.ts';
import { database } from './database.ts';
import { sealRating, unsealRating } from './seal.ts';

/** What the disk refused is still sent, as long as the page lives. */
const loose = new Map<string, Rating>();

/** Keeps a rating, sealed; false when only memory has it. */
export async function keepRating(seal: CryptoKey, rating: Rating): Promise<boolean> {
  try {
    const sealed = await sealRating(seal, rating);
    await (await database()).put('queue', sealed);
    return true;
  } catch {
    loose.set(rating.id, rating);
    return false;
  }
}

/** The ids of all that wait, in no order that tells when they came. */
export async function waitingIds(): Promise<readonly string[]> {
  const stored = await database()
    .then((db) => db.getAllKeys('queue'))
    .catch(() => []);
  return [...loose.keys(), ...stored];
}

/** A waiting rating; null when it cannot be read any more. */
export async function waitingRating(seal: CryptoKey, id: string): Promise<Rating | null> {
  const kept = loose.get(id);
  if (kept !== undefined) return kept;
  const sealed = await (await database()).get('queue', id);
  return sealed === undefined ? null : unsealRating(seal, sealed).catch(() => null);
}

export async function forgetRating(id: string): Promise<void> {
  loose.delete(id);
  await (await database()).delete('queue', id);
}

/** Lets go of what only memory has. */
export function forgetLoose(): void {
  loose.clear();
}
