import type { Rating, Receipt } from '../../../shared/contract/rating.ts';
import type { Visit } from '../../client/visit.ts';

/** With what a code was opened, and what the answer said. */
export interface Opening {
  readonly visit: Visit;
  readonly evaluated: readonly string[];
}

/**
 * What citizens and members asked for, and what was acknowledged: kept beside
 * the server, which may be killed at any moment.
 */
export class Ledger {
  readonly ratings = new Map<string, Rating>();
  readonly receipts = new Map<string, Receipt>();
  /** Codes that a sheet's answer named, and in which week. */
  readonly issued = new Map<string, number>();
  /** How many codes were asked for, answered or not. */
  asked = 0;
  /** What each code was opened with, on the device's disk before it asks; and the answers that came. */
  readonly visits = new Map<string, Visit>();
  readonly opened = new Map<string, Opening>();
  /** Comments on which a decision was acknowledged, and what it makes of them. */
  readonly decided = new Map<string, 'shown' | 'removed'>();
  /** Comments to which a letter was acknowledged, with its text and the week. */
  readonly letters = new Map<string, { readonly text: string; readonly week: number }>();
  /** Every checkpoint that anybody saw, of both logs. */
  readonly checkpoints = { log: new Set<string>(), events: new Set<string>() };

  /** Whether the server has enough to lose: forty ratings more, codes of this week, something of all else. */
  isWorthALife(ratingsBefore: number, week: number): boolean {
    const { receipts, issued, opened, decided, letters } = this;
    const kinds = [opened, decided, letters].every((kind) => kind.size > 0);
    return receipts.size >= ratingsBefore + 40 && kinds && [...issued.values()].includes(week);
  }

  /** Ratings without an answer, as an outbox would send them again. */
  unanswered(): readonly Rating[] {
    return [...this.ratings.values()].filter(({ id }) => !this.receipts.has(id));
  }
}
