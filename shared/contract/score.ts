import * as v from 'valibot';
import { CommuneId, Count, Day, Moment, plainText, ServerId } from './fields.ts';
import { CodeCountSchema } from './code.ts';
import { CommentCountsSchema } from './comment.ts';
import { SetsSchema, ThresholdsSchema } from './commune.ts';
import { ConcernCountsSchema } from './concern.ts';
import type { Operation } from './operation.ts';
import { PledgeCountsSchema } from './pledge.ts';
import { SignalCountSchema } from './signal-count.ts';

export const channels = ['receipt', 'counter', 'open', 'paper'] as const;
export const ChannelSchema = v.picklist(channels);
export type Channel = v.InferOutput<typeof ChannelSchema>;

const Share = v.pipe(v.number(), v.minValue(0), v.maxValue(1));

/** A share, 0..1, with its Wilson 95% interval. */
export const IntervalSchema = v.strictObject({ value: Share, low: Share, high: Share });

/** How one criterion was answered. */
export const CriterionResultSchema = v.strictObject({
  criterion: v.string(),
  /** Ratings by answer: kept, broken, unsure or 1..5, unsure. */
  counts: v.record(v.string(), Count),
  /** Pledge: the share kept; manner: the mean of (v-1)/4. Null when all are unsure. */
  share: v.nullable(IntervalSchema),
});
export type CriterionResult = v.InferOutput<typeof CriterionResultSchema>;

/** The released ratings of one officer, or of a commune, in one channel. */
export const ChannelResultSchema = v.strictObject({
  channel: ChannelSchema,
  ratings: Count,
  /** Ratings in which every scored criterion is unsure: in no score. */
  unsure: Count,
  /** 0..1, shown to people as 0..100. Null when all are unsure. */
  score: v.nullable(IntervalSchema),
  criteria: v.array(CriterionResultSchema),
});
export type ChannelResult = v.InferOutput<typeof ChannelResultSchema>;

/** What releases added, for a trend: one, or several in a row until a figure can rest on them. */
export const TrendPointSchema = v.strictObject({
  /** The last of them, and when it was published. */
  release: Count,
  publishedAt: Moment,
  channel: ChannelSchema,
  ratings: Count,
  score: v.nullable(IntervalSchema),
});
export type TrendPoint = v.InferOutput<typeof TrendPointSchema>;

/** An officer's released results. A channel below the thresholds is absent. */
export const OfficerScoreSchema = v.strictObject({
  officer: ServerId,
  /** The newest release, or null before the first. */
  release: v.nullable(v.strictObject({ number: Count, publishedAt: Moment })),
  nextRelease: Moment,
  thresholds: ThresholdsSchema,
  channels: v.array(ChannelResultSchema),
  trend: v.array(TrendPointSchema),
});
export type OfficerScore = v.InferOutput<typeof OfficerScoreSchema>;

/** What everybody sees. */
export const BoardSchema = v.strictObject({
  commune: v.strictObject({ id: CommuneId, name: plainText(80) }),
  release: v.nullable(v.strictObject({ number: Count, publishedAt: Moment })),
  nextRelease: Moment,
  thresholds: ThresholdsSchema,
  /** Sums of what was released, the commune's own pool included. */
  total: v.array(ChannelResultSchema),
  trend: v.array(TrendPointSchema),
  /** Visit codes of the whole commune; one that names two officers counts once here. */
  codes: v.array(CodeCountSchema),
  /** Released comments that wait for a decision, and removed ones. */
  comments: CommentCountsSchema,
  /** Who of the officers who serve signed the pledge. */
  pledges: PledgeCountsSchema,
  /** Concerns for Mặt trận. Never part of a score. */
  concerns: ConcernCountsSchema,
  /** Signals of the last eight releases by kind: reasons to look, not verdicts. */
  signals: v.array(SignalCountSchema),
  /** The sets that the commune asks about now: what it pledged. */
  sets: SetsSchema,
  /** The newest checkpoint of the log of ratings; the root in base64. */
  log: v.strictObject({ size: Count, root: v.pipe(v.string(), v.base64()) }),
  /** Null when the commune shows none of its officers. */
  officers: v.nullable(
    v.array(
      v.strictObject({
        id: ServerId,
        position: plainText(80),
        desk: plainText(40),
        name: v.optional(plainText(80)),
        channels: v.array(ChannelResultSchema),
        codes: v.array(CodeCountSchema),
        /** Null while the officer has not signed what the commune pledges now. */
        pledge: v.nullable(v.strictObject({ signedOn: Day })),
      }),
    ),
  ),
});
export type Board = v.InferOutput<typeof BoardSchema>;

export const readBoard = {
  id: 'readBoard',
  method: 'get',
  path: '/v1/communes/{commune}/board',
  summary: 'The released results of a commune. Has an ETag.',
  allowed: 'anyone',
  answer: { status: 200, schema: BoardSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const readOfficerScore = {
  id: 'readOfficerScore',
  method: 'get',
  path: '/v1/communes/{commune}/officers/{officer}/score',
  summary:
    "An officer's released results: for the officer their own, for leader and overseer any. Has an ETag; max-age is the time to wait before asking again.",
  allowed: ['officer', 'leader', 'overseer'],
  answer: { status: 200, schema: OfficerScoreSchema },
  problems: ['no-such-commune', 'no-such-officer'],
} as const satisfies Operation;
