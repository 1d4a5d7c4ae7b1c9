import * as v from 'valibot';
import type { Operation } from './operation.ts';

const text = 'text/plain; charset=utf-8';

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
      summary: `The newest checkpoint of the log of ${what}: a signed note (C2SP tlog-checkpoint).`,
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
  } as const satisfies Readonly<Record<string, Operation>>;
}

/** The log of all ratings. */
export const ratingLog = logOperations('Log', '/v1/communes/{commune}/log', 'ratings');

/** The log of what concerns everybody: releases, changed thresholds, readings of openings. */
export const eventLog = logOperations('Events', '/v1/communes/{commune}/events', 'events');
