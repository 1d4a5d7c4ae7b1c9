/** Why a comment may be removed; there is no other reason. */
export const removalReasons = ['personal-data', 'insult', 'unrelated', 'unlawful'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Who decides on comments: one alone shows, only both together remove. */
export const moderators = ['leader', 'overseer'] as const;
export type Moderator = (typeof moderators)[number];

const commentStates = ['held', 'shown', 'removed'] as const;
export type CommentState = (typeof commentStates)[number];

/** A removal that was asked for: by whom and why, and who agreed to it. */
export interface Removal {
  readonly by: Moderator;
  readonly reason: RemovalReason;
  /** Null while the other has not agreed. */
  readonly agreed: Moderator | null;
}

/** What was decided about a comment so far. */
export interface Moderated {
  readonly state: CommentState;
  /** Asked for, and done once the other has agreed and the state is `removed`. */
  readonly removal: Removal | null;
}

/** How an officer's wish stands that leader and overseer look at a comment again. */
export const contestStates = ['open', 'kept'] as const;
export type ContestState = (typeof contestStates)[number];

/** A moderator's yes, or their wish that the comment be removed. */
export type Decision =
  | { readonly verdict: 'show' }
  | { readonly verdict: 'remove'; readonly reason: RemovalReason };

const DAY = 24 * 60 * 60 * 1000;

/** In milliseconds: after so long without a decision a released comment is shown. */
export const DECIDE_WITHIN = 7 * DAY;

/** In milliseconds from the beginning of the day (UTC): after so long a wish for removal lapses. */
export const AGREE_WITHIN = 8 * DAY;

/** The state at a moment (ms since 1970) of a comment whose release was published at another. */
export function stateAt(state: CommentState, publishedAt: number, now: number): CommentState {
  return state === 'held' && now - publishedAt >= DECIDE_WITHIN ? 'shown' : state;
}

/**
 * What a decision makes of a comment, or null when it is removed and nothing is
 * left to decide on. A yes ends a wish for removal, whoever had it; a removal
 * keeps the reason of whoever asked first, and both roles.
 */
export function decide(comment: Moderated, by: Moderator, decision: Decision): Moderated | null {
  if (comment.state === 'removed') return null;
  if (decision.verdict === 'show') return { state: 'shown', removal: null };
  if (comment.removal !== null && comment.removal.by !== by) {
    return { state: 'removed', removal: { ...comment.removal, agreed: by } };
  }
  return { state: comment.state, removal: { by, reason: decision.reason, agreed: null } };
}

/** What a decision makes of an officer's wish: a yes to the comment answers it, a removal fulfils it. */
export function contestAfter(
  contest: ContestState | null,
  { state, removal }: Moderated,
): ContestState | null {
  if (contest === null || state === 'removed') return null;
  return state === 'shown' && removal === null ? 'kept' : contest;
}
