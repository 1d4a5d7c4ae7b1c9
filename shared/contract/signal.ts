import * as v from 'valibot';
import { signalKinds } from '../statistics/signals/signal.ts';
import { Count, ServerId } from './fields.ts';
import type { Operation } from './operation.ts';
import { ChannelSchema } from './score.ts';

/** Something about released ratings that chance does not explain. Never a verdict. */
export const OfficerSignalSchema = v.strictObject({
  signal: v.picklist(signalKinds),
  officer: ServerId,
  channel: ChannelSchema,
  /** 1 is the limit from which a signal is shown. */
  strength: v.pipe(v.number(), v.minValue(1)),
  /** The release with which it began. */
  since: Count,
  /** How many released ratings, or codes, it rests on. */
  restsOn: Count,
});

export const SignalsSchema = v.strictObject({
  /** The newest release, or null before the first. */
  release: v.nullable(Count),
  /** Of the last eight releases, the strongest first. */
  signals: v.array(OfficerSignalSchema),
});
export type Signals = v.InferOutput<typeof SignalsSchema>;

export const readSignals = {
  id: 'readSignals',
  method: 'get',
  path: '/v1/communes/{commune}/signals',
  summary:
    'What about the released ratings chance does not explain: reasons to look, not verdicts.',
  allowed: ['overseer'],
  answer: { status: 200, schema: SignalsSchema },
  problems: ['no-such-commune'],
} as const satisfies Operation;
