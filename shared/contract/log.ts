import * as v from 'valibot';
import { Count } from './fields.ts';
import type { Operation } from './operation.ts';

const text = 'text/plain; charset=utf-8';

/** What a witness adds to the checkpoint of this size: one line of a signed note, without its end. */
export const CosignatureSchema = v.strictObject({
  size: Count,
  cosignature: v.pipe(v.string(), v.maxLength(300), v.regex(/^— [^\s+]+ [A-Za-z0-9+/=]+$/u)),
});
export type Cosignature = v.InferOutput<typeof CosignatureSchema>;

/** The routes of one log (C2SP tlog-tiles), below its own address. */
function logOperations<const Name extends 'Log' | 'Events', const Path extends string>(
  name: Name,
  path: Path,
  what: string,
) {
  return {
    key: {
      id: `read${name}Key`,
      method: 'get',
      path: `${path}/key`,
      summary: `The public key of the log of ${what}, as a C2SP verifier key.`,
      allowed: 'anyone',
      answer: { status: 200, schema: v.string(), type: text },
      problems: ['no-such-commune'],
    },
    checkpoint: {
      id: `read${name}Checkpoint`,
      method: 'get',
      path: `${path}/checkpoint`,
      summary: `The newest checkpoint of the log of ${what}: a signed note (C2SP tlog-checkpoint), witnesses' lines below.`,
      allowed: 'anyone',
      answer: { status: 200, schema: v.string(), type: text },
      problems: ['no-such-commune'],
    },
    oldCheckpoint: {
      id: `read${name}OldCheckpoint`,
      method: 'get',
      path: `${path}/checkpoint/{size}`,
      summary: `The checkpoint of the log of ${what} that was published at this size.`,
      allowed: 'anyone',
      answer: { status: 200, schema: v.string(), type: text },
      problems: ['no-such-commune', 'not-found'],
    },
    tile: {
      id: `read${name}Tile`,
      method: 'get',
      path: `${path}/tile/{level}/{index}`,
      wide: 'index',
      summary: `A tile of the log of ${what}, or a bundle of its entries where level is "entries" (C2SP tlog-tiles). Never changes.`,
      allowed: 'anyone',
      answer: { status: 200, type: 'application/octet-stream' },
      problems: ['no-such-commune', 'not-found'],
    },
    cosign: {
      id: `cosign${name}Checkpoint`,
      method: 'post',
      path: `${path}/cosignatures`,
      summary: `Add the cosignature of a registered witness (C2SP tlog-cosignature) to a checkpoint of the log of ${what}.`,
      allowed: 'anyone',
      body: CosignatureSchema,
      answer: { status: 204 },
      problems: ['no-such-commune', 'not-found', 'cosignature-refused', 'too-many'],
    },
  } as const satisfies Readonly<Record<string, Operation>>;
}

/** The log of all ratings. */
export const ratingLog = logOperations('Log', '/v1/communes/{commune}/log', 'ratings');

/** The log of what concerns everybody: releases, changed thresholds, readings of openings. */
export const eventLog = logOperations('Events', '/v1/communes/{commune}/events', 'events');
