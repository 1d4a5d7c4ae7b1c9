import { bytesToHex } from '@noble/hashes/utils.js';
import * as v from 'valibot';
import { type Event, EventSchema } from '../log/event.ts';
import { sameHash } from '../log/merkle.ts';
import { fromBase64 } from '../log/base64.ts';
import { rootOf } from '../log/tree.ts';
import { ensure } from './broken.ts';
import type { TrustedLog } from './examine-log.ts';

/** A release as the log of events tells it. */
export type ReleaseEvent = Extract<Event, { type: 'release' }>;

/** The events of a log, those of kinds that this monitor knows; throws Broken. */
export function readEvents({ entries }: TrustedLog): readonly Event[] {
  return entries.flatMap((entry, at) => {
    const value = parseJson(entry);
    ensure(value !== null, 'event-unreadable', { at });
    if (!knownTypes.has(value.type)) return [];
    const parsed = v.safeParse(EventSchema, value);
    ensure(parsed.success, 'event-misshapen', { at });
    return [parsed.output];
  });
}

const knownTypes = new Set<unknown>(EventSchema.options.map(({ entries }) => entries.type.literal));

function parseJson(entry: Uint8Array): { readonly type?: unknown } | null {
  try {
    const value: unknown = JSON.parse(utf8(entry));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
}

/** The text of bytes in UTF-8; throws when they are none. */
function utf8(bytes: Uint8Array): string {
  return decodeURIComponent(bytesToHex(bytes).replaceAll(/../gu, '%$&'));
}

/** Examine what the events tell of releases against the log of ratings; throws Broken. */
export function examineReleases(
  events: readonly Event[],
  ratings: TrustedLog,
): readonly ReleaseEvent[] {
  const releases = events.filter((event) => event.type === 'release');
  let before = { release: 0, size: 0 };
  let readable = 0;
  for (const { release, size, root, ...told } of releases) {
    ensure(release > before.release && size >= before.size, 'release-back', { release });
    ensure(size <= ratings.checkpoint.size, 'release-ahead', { release });
    const hash = fromBase64(root);
    ensure(hash !== null && sameHash(rootOf(size, ratings.subtree), hash), 'release-root', {
      release,
    });
    readable += told.opened + told.replaced + told.void;
    ensure(readable <= size, 'release-opened', { release });
    before = { release, size };
  }
  ensure(before.size === ratings.checkpoint.size, 'grown-silently');
  return releases;
}
