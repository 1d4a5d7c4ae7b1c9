import type { Rating } from '../../shared/contract/rating.ts';

/** A rating that waits to be sent to `url`. */
export interface WaitingEntry {
  readonly id: string;
  readonly url: string;
  readonly rating: Rating;
}

/** What is left of a rating that was refused while nobody looked. */
export interface RefusedEntry {
  readonly id: string;
  readonly refused: string;
}

export type Entry = WaitingEntry | RefusedEntry;
