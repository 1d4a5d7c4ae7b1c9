import type { Event } from '../../shared/log/event.ts';
import type { Span } from '../log/read-leaves.ts';

/** A release as the log of events tells it: which leaves it logged. */
export interface LoggedRelease extends Span {
  /** Ratings that it could not log, since the key of their box was lost. */
  readonly unreadable: number;
}

/** The release with a number, or null when it has not come. */
export function findRelease(events: readonly Event[], number: number): LoggedRelease | null {
  const releases = events.filter((event) => event.type === 'release');
  const at = releases.findIndex(({ release }) => release === number);
  const found = releases[at];
  if (found === undefined) return null;
  return { first: releases[at - 1]?.size ?? 0, end: found.size, unreadable: found.unreadable };
}
