import * as v from 'valibot';

const Milliseconds = v.pipe(v.number(), v.safeInteger());
const Bytes = v.pipe(v.number(), v.safeInteger(), v.minValue(0));

/**
 * What the server cannot see of its machine: a timer writes it to `status.json`,
 * the server reads it. Times are milliseconds since 1970.
 */
export const MachineStatus = v.strictObject({
  writtenAt: Milliseconds,
  /** The disk of the data folder. */
  disk: v.strictObject({ free: Bytes, size: Bytes }),
  clock: v.strictObject({
    /** Whether a time server is followed; null where the machine does not say. */
    synchronised: v.nullable(v.boolean()),
    /** By how much (ms) the clock was set since the status was last written. */
    jump: Milliseconds,
  }),
  /** The newest backup; null when there is none. */
  backupAt: v.nullable(Milliseconds),
});

export type MachineStatus = v.InferOutput<typeof MachineStatus>;

/** The name of the file in the status folder. */
export const STATUS_FILE = 'status.json';
