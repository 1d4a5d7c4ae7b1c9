import * as v from 'valibot';
import { CodeCountSchema } from './code.ts';
import { ThresholdsSchema } from './commune.ts';
import { CommuneId, Count, Moment, plainText } from './fields.ts';
import { OfficerSchema } from './officer.ts';
import type { Operation } from './operation.ts';
import { ChannelResultSchema, TrendPointSchema } from './score.ts';

const ReleaseSchema = v.strictObject({ number: Count, publishedAt: Moment });

/** What there can be reports of. */
export const ReportListSchema = v.strictObject({
  /** Every published release, the oldest first: periods are made of them. */
  releases: v.array(ReleaseSchema),
  nextRelease: Moment,
});
export type ReportList = v.InferOutput<typeof ReportListSchema>;

/** Codes issued in the weeks of some releases, and how many more of all codes these showed as used. */
export const PeriodCodesSchema = v.omit(CodeCountSchema, ['disputed']);
export type PeriodCodes = v.InferOutput<typeof PeriodCodesSchema>;

/** Results of some releases. A channel on which they opened fewer than ten ratings is absent. */
const FiguresSchema = v.strictObject({
  channels: v.array(ChannelResultSchema),
  codes: v.array(PeriodCodesSchema),
});

/** A commune's results in a period: whole releases only, summed, by the rule of the board. */
export const ReportSchema = v.strictObject({
  commune: v.strictObject({ id: CommuneId, name: plainText(80) }),
  /** `release-12`, `2026-03` or `2026-Q1`. */
  period: v.string(),
  /** The releases published in the period, the oldest first: what the report covers. */
  releases: v.pipe(v.array(ReleaseSchema), v.minLength(1)),
  nextRelease: Moment,
  thresholds: ThresholdsSchema,
  /** Whether the board shows officers one by one. */
  named: v.boolean(),
  total: v.strictObject({ ...FiguresSchema.entries, trend: v.array(TrendPointSchema) }),
  /** Everything up to the last of the releases: what the board showed on that day. */
  toDate: FiguresSchema,
  /** Officers of one position together: what they are there for is the field of their work. */
  fields: v.array(
    v.strictObject({ field: plainText(80), channels: FiguresSchema.entries.channels }),
  ),
  /** Those who serve now, by desk. */
  officers: v.array(
    v.strictObject({ ...OfficerSchema.entries, ...FiguresSchema.entries, toDate: FiguresSchema }),
  ),
});
export type Report = v.InferOutput<typeof ReportSchema>;
export type Figures = v.InferOutput<typeof FiguresSchema>;

const path = '/v1/communes/{commune}/reports';

export const listReports = {
  id: 'listReports',
  method: 'get',
  path,
  summary: 'The releases of which reports are made: one each, by month and by quarter.',
  allowed: ['leader', 'overseer'],
  answer: { status: 200, schema: ReportListSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;

export const readReport = {
  id: 'readReport',
  method: 'get',
  path: `${path}/{period}`,
  summary:
    'The results of a period: `release-12`, `2026-03` or `2026-Q1`. Sums of what its releases published. Has an ETag.',
  allowed: ['leader', 'overseer'],
  answer: { status: 200, schema: ReportSchema },
  problems: ['no-such-commune', 'no-such-period'],
} as const satisfies Operation;

/** The files that a report comes as. */
export type ReportFormat = 'xlsx' | 'csv';

/** The language of a file, by its code; Vietnamese when none is asked for. */
const LanguageQuery = v.strictObject({ lang: v.optional(v.string()) });

export const readReportWorkbook = {
  ...readReport,
  id: 'readReportWorkbook',
  path: `${path}/{period}/report.xlsx`,
  summary: 'The same results as an XLSX workbook, streamed.',
  query: LanguageQuery,
  answer: {
    status: 200,
    type: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  },
} as const satisfies Operation;

export const readReportTable = {
  ...readReport,
  id: 'readReportTable',
  path: `${path}/{period}/report.csv`,
  summary: 'The same results as CSV in UTF-8 with a byte order mark, safe from formulas, streamed.',
  query: LanguageQuery,
  answer: { status: 200, schema: v.string(), type: 'text/csv' },
} as const satisfies Operation;
