import type { Event } from './event.ts';

/** The key (base64url) that concerns are sealed to now, as the log of events tells it; null before there is one. */
export function toldConcernKey(events: readonly Event[]): string | null {
  const told = events.filter((event) => event.type === 'concern-key');
  return told.at(-1)?.publicKey ?? null;
}
