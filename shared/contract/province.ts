import * as v from 'valibot';
import { CommuneId, Count, plainName, plainText } from './fields.ts';
import type { Operation } from './operation.ts';
import { BoardSchema, ChannelResultSchema } from './score.ts';

/** A province's name in addresses. */
export const ProvinceId = CommuneId;

export const NewProvinceSchema = v.strictObject({ id: ProvinceId, name: plainName(80) });
export type NewProvince = v.InferOutput<typeof NewProvinceSchema>;

/** The figure of one channel, of a commune or summed. */
export const FigureSchema = v.omit(ChannelResultSchema, ['criteria']);
export type Figure = v.InferOutput<typeof FigureSchema>;

/** What a commune tells its province at a release: nothing that its own board does not show. */
export interface CommuneSummary {
  readonly commune: string;
  /** The release's number and when it was published. */
  readonly release: NonNullable<v.InferOutput<typeof BoardSchema>['release']>;
  readonly channels: readonly Figure[];
}

/** What everybody sees of a province. */
export const ProvinceBoardSchema = v.strictObject({
  province: NewProvinceSchema,
  /** Sums of what its communes show, channel by channel. */
  total: v.array(FigureSchema),
  /** Every commune, by name. One without a figure on its own board has none here. */
  communes: v.array(
    v.strictObject({
      id: CommuneId,
      name: plainText(80),
      /** The newest release that it has told of, or null before the first. */
      release: BoardSchema.entries.release,
      channels: v.array(FigureSchema),
    }),
  ),
});
export type ProvinceBoard = v.InferOutput<typeof ProvinceBoardSchema>;

/** What everybody sees of all provinces of an installation. */
export const CountryBoardSchema = v.strictObject({
  total: v.array(FigureSchema),
  /** By name. */
  provinces: v.array(
    v.strictObject({
      id: ProvinceId,
      name: plainText(80),
      communes: Count,
      /** How many of them show a figure. */
      shown: Count,
      total: v.array(FigureSchema),
    }),
  ),
});
export type CountryBoard = v.InferOutput<typeof CountryBoardSchema>;

export const createProvince = {
  id: 'createProvince',
  method: 'post',
  path: '/v1/provinces',
  summary: 'Make a province, for communes to be made in.',
  allowed: ['operator'],
  body: NewProvinceSchema,
  answer: { status: 201, schema: NewProvinceSchema },
  problems: ['already-exists'],
} as const satisfies Operation;

export const readProvinceBoard = {
  id: 'readProvinceBoard',
  method: 'get',
  path: '/v1/provinces/{province}/board',
  summary: 'What the boards of a province’s communes show, together. Has an ETag.',
  allowed: 'anyone',
  answer: { status: 200, schema: ProvinceBoardSchema },
  problems: ['no-such-province'],
} as const satisfies Operation;

export const readCountryBoard = {
  id: 'readCountryBoard',
  method: 'get',
  path: '/v1/country/board',
  summary: 'What the boards of all provinces show, together. Has an ETag.',
  allowed: 'anyone',
  answer: { status: 200, schema: CountryBoardSchema },
  problems: [],
} as const satisfies Operation;
