import type { BoxedRating } from '../box/boxed-rating.ts';

/** A rating whose leaf is in the log. */
export interface LoggedRating extends BoxedRating {
  readonly logged: number;
}

/** An opened rating, under its officer or under the commune's pool. */
export interface OpenedRating {
  readonly officer: string;
  readonly rating: LoggedRating;
}
