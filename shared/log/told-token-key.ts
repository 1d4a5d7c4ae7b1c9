import type { Event } from './event.ts';

/**
 * The key of an epoch's tokens (base64url) that the log of events tells: the
 * only one, or the newest of those that took the place of a lost one. Null when
 * there is none, and when two are told without such a reason.
 */
export function toldTokenKey(events: readonly Event[], epoch: number): string | null {
  const keys = events.filter((event) => event.type === 'token-key');
  const told = keys.filter((key) => key.epoch === epoch);
  const unexplained = told.slice(1).some(({ reason }) => reason !== 'lost');
  return unexplained ? null : (told.at(-1)?.publicKey ?? null);
}
