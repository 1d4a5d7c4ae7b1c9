import * as v from 'valibot';
import { contestStates, moderators, removalReasons } from '../comments/moderation.ts';
import { Count, Day, Moment, plainText, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';

const commentFields = {
  id: ServerId,
  /** Null for a comment of the commune's own pool. */
  officer: v.nullable(ServerId),
  /** The release that opened it. */
  release: Count,
};

/** Who asked for a comment's removal, and why. */
const asked = { by: v.picklist(moderators), reason: v.picklist(removalReasons) };

/** The longest explanation of a contest, in UTF-16 code units as browsers count them. */
export const CONTEST_LENGTH = 300;

/** An officer's wish that a comment on them be looked at again. */
const ContestSchema = v.strictObject({
  reason: v.picklist(removalReasons),
  /** Scrubbed like a comment. */
  note: v.nullable(v.string()),
  day: Day,
  /** `open` until leader or overseer decide; `kept` when they let the comment stand. */
  state: v.picklist(contestStates),
});

/** A released comment, scrubbed before it was stored, or what is left of a removed one. */
export const CommentSchema = v.variant('state', [
  v.strictObject({
    ...commentFields,
    state: v.picklist(['held', 'shown']),
    text: v.string(),
    /** When it was released: seven days later it is shown, if nobody has decided. */
    publishedAt: Moment,
    /** A removal that one of the two has asked for, and until when the other may agree; always null for officers. */
    removal: v.nullable(v.strictObject({ ...asked, lapsesAt: Moment })),
    contest: v.nullable(ContestSchema),
  }),
  v.strictObject({
    ...commentFields,
    state: v.literal('removed'),
    removal: v.strictObject({ ...asked, agreed: v.picklist(moderators) }),
    /** The day of the removal. */
    removedOn: Moment,
  }),
]);
export type Comment = v.InferOutput<typeof CommentSchema>;

/** A page of comments, the newest release first. */
export const CommentListSchema = v.strictObject({
  comments: v.array(CommentSchema),
  /** What to send as `after` for the next page; null on the last. */
  next: v.nullable(ServerId),
});
export type CommentList = v.InferOutput<typeof CommentListSchema>;

/** A moderator's decision; a removal takes leader and overseer both. */
export const DecisionSchema = v.variant('verdict', [
  v.strictObject({ verdict: v.literal('show') }),
  v.strictObject({ verdict: v.literal('remove'), reason: v.picklist(removalReasons) }),
]);

/** What an officer has against a comment, by the same list for which one may be removed. */
export const NewContestSchema = v.strictObject({
  reason: v.picklist(removalReasons),
  note: v.optional(plainText(CONTEST_LENGTH)),
});
export type NewContest = v.InferOutput<typeof NewContestSchema>;

/** How many released comments wait for a decision, were removed, and are contested by their officers. */
export const CommentCountsSchema = v.strictObject({
  held: Count,
  removed: Count,
  contested: Count,
});
export type CommentCounts = v.InferOutput<typeof CommentCountsSchema>;

const query = v.strictObject({ after: v.optional(ServerId) });

export const listHeldComments = {
  id: 'listHeldComments',
  method: 'get',
  path: '/v1/communes/{commune}/moderation',
  summary:
    'Comments to decide on: held ones, and shown ones whose removal was asked for or that their officer contests. Has an ETag.',
  allowed: moderators,
  query,
  answer: { status: 200, schema: CommentListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const decideOnComment = {
  id: 'decideOnComment',
  method: 'post',
  path: '/v1/communes/{commune}/moderation/{comment}',
  summary:
    'Show a comment, or ask for its removal: it is removed when leader and overseer have both asked, the second no later than 7 days after the first. What is undecided 7 days after its release is shown.',
  allowed: moderators,
  body: DecisionSchema,
  answer: { status: 200, schema: CommentSchema },
  problems: ['no-such-commune', 'not-found', 'already-removed'],
} as const satisfies Operation;

export const listOfficerComments = {
  id: 'listOfficerComments',
  method: 'get',
  path: '/v1/communes/{commune}/officers/{officer}/comments',
  summary:
    "An officer's released comments: for the officer their own, once shown; for leader and overseer all. Has an ETag.",
  allowed: ['officer', 'leader', 'overseer'],
  query,
  answer: { status: 200, schema: CommentListSchema },
  problems: ['no-such-commune', 'no-such-officer'],
} as const satisfies Operation;

export const contestComment = {
  id: 'contestComment',
  method: 'post',
  path: '/v1/communes/{commune}/officers/{officer}/comments/{comment}/contest',
  summary:
    'Ask leader and overseer to look again at a comment on oneself, once. It stays shown until they decide.',
  allowed: ['officer'],
  body: NewContestSchema,
  answer: { status: 200, schema: CommentSchema },
  problems: ['no-such-commune', 'not-found', 'already-removed', 'already-contested'],
} as const satisfies Operation;
