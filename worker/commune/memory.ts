import { type Criterion, criteriaOf } from '../../shared/criteria/sets.ts';
import { commentCounts } from './comments/comment-counts.ts';
import { type LogKey, readLogKey } from './log/log-key.ts';
import { newestCheckpoint } from './log/newest-checkpoint.ts';
import { activeOfficers } from './officers.ts';
import { signedPledges } from './pledge/pledge-store.ts';
import { currentPledge } from './pledge/sign-pledge.ts';
import { type Profile, readProfile } from './profile.ts';
import { closingRelease, type ComingRelease, openRelease } from './release/release-store.ts';
import type { Publication } from './results/documents.ts';
import { publishedResults } from './results/published-results.ts';
import { newestRelease } from './results/result-store.ts';

/** A release's number and the key of its part of the box. */
export interface ReleaseKey {
  readonly number: number;
  readonly key: Uint8Array;
}

/** What a commune keeps in memory: all of it can be read again from its tables. */
export interface Memory {
  readonly publication: Publication;
  readonly criteria: readonly Criterion[];
  readonly open: ReleaseKey;
  /** The release in preparation, if there is one. */
  readonly closing: ReleaseKey | null;
  readonly logKey: LogKey;
}

/** Read a commune's tables anew; the keys come from the object that holds them. */
export async function readMemory(
  sql: SqlStorage,
  obtainKey: (release: number) => Promise<Uint8Array>,
): Promise<Memory> {
  const open = await keyOf(openRelease(sql).number, obtainKey);
  const closingNumber = closingRelease(sql);
  const closing = closingNumber === null ? null : await keyOf(closingNumber, obtainKey);
  // A release may have closed while the keys were on their way.
  if (openRelease(sql).number !== open.number || closingRelease(sql) !== closingNumber) {
    return readMemory(sql, obtainKey);
  }
  const profile = readProfile(sql);
  return {
    publication: readPublication(sql, profile),
    criteria: criteriaOf(profile.settings.sets),
    open,
    closing,
    logKey: readLogKey(sql),
  };
}

async function keyOf(
  number: number,
  obtainKey: (release: number) => Promise<Uint8Array>,
): Promise<ReleaseKey> {
  return { number, key: await obtainKey(number) };
}

function readPublication(sql: SqlStorage, profile: Profile): Publication {
  const pledges = signedPledges(sql, currentPledge(sql).version);
  return {
    profile,
    officers: activeOfficers(sql),
    newest: newestRelease(sql),
    next: openRelease(sql),
    results: publishedResults(sql),
    comments: commentCounts(sql),
    pledges: new Map(pledges.map(({ officer, day }) => [officer, day])),
    log: newestCheckpoint(sql),
  };
}

/** The memory of a commune whose release has just closed. */
export function closedMemory(
  memory: Memory,
  { open, closing, next }: { open: ReleaseKey; closing: ReleaseKey; next: ComingRelease },
): Memory {
  return { ...memory, open, closing, publication: { ...memory.publication, next } };
}
