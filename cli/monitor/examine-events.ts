import * as v from 'valibot';
import { type Event, EventSchema } from '../../shared/log/event.ts';
import { sameHash } from '../../shared/log/merkle.ts';
import { fromBase64 } from '../../shared/log/base64.ts';
import { rootOf } from '../../shared/log/tree.ts';
import { ensure } from './broken.ts';
import type { TrustedLog } from './examine-log.ts';

/** A release as the log of events tells it. */
export type ReleaseEvent = Extract<Event, { type: 'release' }>;

/** The events of a log, those of kinds that this monitor knows; throws Broken. */
export function readEvents({ entries }: TrustedLog): readonly Event[] {
  return entries.flatMap((entry, at) => {
    const value = parseJson(entry);
    ensure(value !== null, `Entry ${at} of the log of events cannot be read.`);
    if (!knownTypes.has(value.type)) return [];
    const parsed = v.safeParse(EventSchema, value);
    ensure(parsed.success, `Entry ${at} of the log of events is not what its kind asks for.`);
    return [parsed.output];
  });
}

const knownTypes = new Set<unknown>(EventSchema.options.map(({ entries }) => entries.type.literal));

function parseJson(entry: Uint8Array): { readonly type?: unknown } | null {
  try {
    const value: unknown = JSON.parse(new TextDecoder('utf-8', { fatal: true }).decode(entry));
    return typeof value === 'object' ? value : null;
  } catch {
    return null;
  }
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
    const about = `Release ${release} of the log of events`;
    ensure(release > before.release && size >= before.size, `${about} goes back.`);
    ensure(size <= ratings.checkpoint.size, `${about} has ratings that the log of ratings lacks.`);
    const hash = fromBase64(root);
    ensure(
      hash !== null && sameHash(rootOf(size, ratings.subtree), hash),
      `${about} has another root than the log of ratings at its size.`,
    );
    readable += told.opened + told.replaced + told.void;
    ensure(readable <= size, `${about} has opened more ratings than were logged.`);
    before = { release, size };
  }
  ensure(
    before.size === ratings.checkpoint.size,
    'The log of ratings has grown without a release in the log of events.',
  );
  return releases;
}
