import type { Opening } from '../contract/opening.ts';
import { fromBase64 } from '../log/base64.ts';
import { leafEntry } from '../log/leaf.ts';
import { sameHash } from '../log/merkle.ts';
import { minimumThresholds } from '../statistics/release-rule.ts';
import { fromBase64url } from '../token/base64url.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';
import type { TrustedLog } from './examine-log.ts';
import { grouped } from './grouped.ts';

/** Examine each opened rating against its leaf, and their number against the releases; throws Broken. */
export function examineOpenings(
  openings: readonly Opening[],
  ratings: TrustedLog,
  releases: readonly ReleaseEvent[],
): void {
  let before = -1;
  for (const opening of openings) {
    ensure(opening.leaf > before, 'leaf-order', { leaf: opening.leaf });
    examineLeaf(opening, ratings);
    examineRelease(opening, releases);
    examineReason(opening);
    before = opening.leaf;
  }
  for (const release of releases) examineCounts(openings, release);
  examineGroups(openings);
}

/** Ratings that count are opened under an officer only where the release rule allows it at the least. */
function examineGroups(openings: readonly Opening[]): void {
  const groups = grouped(
    openings.filter(({ counted, pooled }) => counted && !pooled),
    ({ officer, channel }) => `${officer}, ${channel}`,
  );
  for (const [group, { length: many }] of groups) {
    ensure(many >= minimumThresholds.total, 'group-small', { many, group });
  }
}

/** As many as everybody was told, of those that count and of those that do not. */
function examineCounts(openings: readonly Opening[], told: ReleaseEvent): void {
  const { release, opened } = told;
  const shown = openings.filter((one) => one.opened === release);
  const counted = shown.filter((one) => one.counted).length;
  ensure(counted === opened, 'opened-count', { release, opened, counted });
  for (const reason of ['replaced', 'void'] as const) {
    const uncounted = shown.filter((one) => one.reason === reason).length;
    ensure(uncounted === told[reason], 'uncounted-count', {
      release,
      told: told[reason],
      reason,
      uncounted,
    });
  }
}

function examineLeaf(opening: Opening, { entries }: TrustedLog): void {
  const { leaf, officer, channel, release, answers: letters, nonce, version } = opening;
  const comment = fromBase64(opening.comment) ?? new Uint8Array(0);
  const bytes = fromBase64url(nonce);
  const entry = leafEntry({ officer, channel, release, letters, nonce: bytes, comment, version });
  const logged = entries[leaf];
  ensure(logged !== undefined && sameHash(entry, logged), 'leaf-differs', { leaf });
}

function examineReason({ leaf, counted, reason, pooled }: Opening): void {
  ensure(counted === (reason === null) && (counted || !pooled), 'leaf-reason', { leaf });
}

/** A rating is logged by the release that its receipt promised, and opened then or later. */
function examineRelease(
  { leaf, release, opened }: Opening,
  releases: readonly ReleaseEvent[],
): void {
  const at = releases.findIndex((one) => one.release === release);
  const first = releases[at - 1]?.size ?? 0;
  ensure(at >= 0 && leaf >= first && leaf < (releases[at]?.size ?? 0), 'leaf-release', { leaf });
  ensure(opened >= release && releases.some((one) => one.release === opened), 'leaf-opened', {
    leaf,
  });
}
