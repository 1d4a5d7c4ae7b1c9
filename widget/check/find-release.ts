import type { Event } from '../../shared/log/event.ts';
import type { Span } from '../log/read-leaves.ts';

/** A release as the log of events tells it: which leaves it logged. */
export interface LoggedRelease extends Span {
  /** Ratings that it could not log, since the key of their box was lost. */
  readonly unreadable: number;
}

/** The release with a number, or null when it has not come. */
export function findRelease(events: readonly Event[], number: number): LoggedRelease | null {
  let first = 0;
  for (const event of events) {
    if (event.type !== 'release') continue;
    const { release, size, unreadable } = event;
    if (release === number) return { first, end: size, unreadable };
    first = size;
  }
  return null;
}
