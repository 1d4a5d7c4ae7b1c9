import * as v from 'valibot';
import { Count, plainText, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { AnswersSchema, COMMENT_LENGTH } from './rating.ts';

/** The highest number that a lot of slips may have, and a slip in its lot. */
export const MOST_LOTS = 9999;
export const MOST_SLIPS = 999;

/** What one member read on a paper slip. Lot and number are written on the slip. */
export const PaperEntrySchema = v.strictObject({
  lot: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_LOTS)),
  number: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(MOST_SLIPS)),
  officer: ServerId,
  answers: AnswersSchema,
  comment: v.optional(plainText(COMMENT_LENGTH)),
});
export type PaperEntry = v.InferOutput<typeof PaperEntrySchema>;

/** How a slip stands, for the member who asks. Nothing of what another member typed is in it. */
export const PaperSlipSchema = v.strictObject({
  number: Count,
  /**
   * `mine`: the caller typed it, another member has yet to; `theirs`: the other
   * way round; `differs`: both did, and not the same; `counted`: both did the same.
   */
  state: v.picklist(['mine', 'theirs', 'differs', 'counted']),
  /** Where they differ: `officer`, `comment`, or a criterion. */
  differs: v.array(v.string()),
});
export type PaperSlip = v.InferOutput<typeof PaperSlipSchema>;

/** The slips of a lot that somebody typed, by number. */
export const PaperLotSchema = v.strictObject({
  slips: v.array(PaperSlipSchema),
  /** All lots with slips that are not counted yet. */
  unfinished: v.array(Count),
});
export type PaperLot = v.InferOutput<typeof PaperLotSchema>;

export const typePaperSlip = {
  id: 'typePaperSlip',
  method: 'post',
  path: '/v1/communes/{commune}/paper',
  summary:
    'Type a paper slip. It is taken in, in the channel `paper`, once two members typed the same; typing it again replaces what the caller typed before.',
  allowed: ['overseer'],
  body: PaperEntrySchema,
  answer: { status: 201, schema: PaperSlipSchema },
  problems: ['no-such-commune', 'no-such-officer', 'slip-counted', 'busy', 'storage-full'],
} as const satisfies Operation;

export const readPaperLot = {
  id: 'readPaperLot',
  method: 'get',
  path: '/v1/communes/{commune}/paper',
  summary: 'How the slips of a lot stand: typed by whom, different, counted.',
  allowed: ['overseer'],
  query: v.strictObject({ lot: v.pipe(v.string(), v.regex(/^[1-9]\d{0,3}$/u)) }),
  answer: { status: 200, schema: PaperLotSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;
