import * as v from 'valibot';
import { toBase64 } from '../log/base64.ts';
import { writeNoteKey } from '../log/note.ts';
import type { TrustedLog } from './examine-log.ts';

const KnownLogSchema = v.strictObject({ key: v.string(), size: v.number(), root: v.string() });

/** A log as it was when last seen: its key, size and root (base 64). */
export type KnownLog = v.InferOutput<typeof KnownLogSchema>;

/** What a monitor remembers of a commune. */
export const KnownSchema = v.strictObject({
  commune: v.string(),
  ratings: KnownLogSchema,
  events: KnownLogSchema,
});
export type Known = v.InferOutput<typeof KnownSchema>;

/** What to remember of a log that holds. */
export function knownLog({ key, checkpoint }: TrustedLog): KnownLog {
  return { key: writeNoteKey(key), size: checkpoint.size, root: toBase64(checkpoint.root) };
}
