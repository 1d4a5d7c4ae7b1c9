import * as v from 'valibot';
import { signalKinds } from '../statistics/signals/signal.ts';
import { Count } from './fields.ts';

/** How many signals of one kind are in sight, whomever they are about. */
export const SignalCountSchema = v.strictObject({
  signal: v.picklist(signalKinds),
  count: Count,
});
export type SignalCount = v.InferOutput<typeof SignalCountSchema>;
