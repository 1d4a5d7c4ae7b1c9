/** Why a comment may be removed; there is no other reason. */
export const removalReasons = ['personal-data', 'insult', 'unrelated', 'unlawful'] as const;
export type RemovalReason = (typeof removalReasons)[number];

/** Who decides on comments: one alone shows, only both together remove. */
export const moderators = ['leader', 'overseer'] as const;
export type Moderator = (typeof moderators)[number];

const commentStates = ['held', 'shown', 'removed'] as const;
export type CommentState = (typeof commentStates)[number];

/** A removal that was asked for: by whom and why. */
export interface Removal {
  readonly by: Moderator;
  readonly reason: RemovalReason;
}

/** What was decided about a comment so far. */
export interface Moderated {
  readonly state: CommentState;
  /** Asked for, and done once the state is `removed`. */
  readonly removal: Removal | null;
}

/** How an officer's wish stands that leader and overseer look at a comment again. */
export const contestStates = ['open', 'kept'] as const;
export type ContestState = (typeof contestStates)[number];

/** A moderator's yes, or their wish that the comment be removed. */
export type Decision =
  | { readonly verdict: 'show' }
  | { readonly verdict: 'remove'; readonly reason: RemovalReason };

/** In milliseconds: after so long without a decision a released comment is shown. */
export const DECIDE_WITHIN = 7 * 24 * 60 * 60 * 1000;

/** The state at a moment (ms since 1970) of a comment whose release was published at another. */
export function stateAt(state: CommentState, publishedAt: number, now: number): CommentState {
  return state === 'held' && now - publishedAt >= DECIDE_WITHIN ? 'shown' : state;
}

/**
 * What a decision makes of a comment, or null when it is removed and nothing is
 * left to decide on. A yes ends a wish for removal, whoever had it; a removal
 * keeps the role and the reason of whoever asked first.
 */
export function decide(comment: Moderated, by: Moderator, decision: Decision): Moderated | null {
  if (comment.state === 'removed') return null;
  if (decision.verdict === 'show') return { state: 'shown', removal: null };
  if (comment.removal !== null && comment.removal.by !== by) {
    return { state: 'removed', removal: comment.removal };
  }
  return { state: comment.state, removal: { by, reason: decision.reason } };
}

/** What a decision makes of an officer's wish: a yes to the comment answers it, a removal fulfils it. */
export function contestAfter(
  contest: ContestState | null,
  { state, removal }: Moderated,
): ContestState | null {
  if (contest === null || state === 'removed') return null;
  return state === 'shown' && removal === null ? 'kept' : contest;
}
