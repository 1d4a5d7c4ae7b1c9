import type { Opening } from '../../shared/contract/opening.ts';
import { fromBase64 } from '../../shared/log/base64.ts';
import { leafEntry } from '../../shared/log/leaf.ts';
import { sameHash } from '../../shared/log/merkle.ts';
import { minimumThresholds } from '../../shared/statistics/release-rule.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';
import type { TrustedLog } from './examine-log.ts';

/** Examine each opened rating against its leaf, and their number against the releases; throws Broken. */
export function examineOpenings(
  openings: readonly Opening[],
  ratings: TrustedLog,
  releases: readonly ReleaseEvent[],
): void {
  let before = -1;
  for (const opening of openings) {
    ensure(opening.leaf > before, `Leaf ${opening.leaf} is opened twice or out of its turn.`);
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
  const groups = new Map<string, number>();
  for (const { officer, channel, counted, pooled } of openings) {
    if (!counted || pooled) continue;
    const group = `officer ${officer}, channel ${channel}`;
    groups.set(group, (groups.get(group) ?? 0) + 1);
  }
  for (const [group, many] of groups) {
    ensure(many >= minimumThresholds.total, `Only ${many} ratings were opened of ${group}.`);
  }
}

/** As many as everybody was told, of those that count and of those that do not. */
function examineCounts(openings: readonly Opening[], told: ReleaseEvent): void {
  const { release, opened } = told;
  const shown = openings.filter((one) => one.opened === release);
  const counted = shown.filter((one) => one.counted).length;
  ensure(
    counted === opened,
    `Release ${release} opened ${opened} ratings, and ${counted} are shown.`,
  );
  for (const reason of ['replaced', 'void'] as const) {
    const uncounted = shown.filter((one) => one.reason === reason).length;
    ensure(
      uncounted === told[reason],
      `Release ${release} told of ${told[reason]} ${reason} versions, and ${uncounted} are shown.`,
    );
  }
}

function examineLeaf(opening: Opening, { entries }: TrustedLog): void {
  const { leaf, officer, channel, release, answers: letters, nonce, version } = opening;
  const comment = fromBase64(opening.comment) ?? new Uint8Array(0);
  const bytes = Uint8Array.from(Buffer.from(nonce, 'base64url'));
  const entry = leafEntry({ officer, channel, release, letters, nonce: bytes, comment, version });
  const logged = entries[leaf];
  ensure(
    logged !== undefined && sameHash(entry, logged),
    `Leaf ${leaf} of the log is not that of the rating that is shown for it.`,
  );
}

function examineReason({ leaf, counted, reason, pooled }: Opening): void {
  ensure(
    counted === (reason === null) && (counted || !pooled),
    `Leaf ${leaf} is not said to count or not to count, and why.`,
  );
}

/** A rating is logged by the release that its receipt promised, and opened then or later. */
function examineRelease(
  { leaf, release, opened }: Opening,
  releases: readonly ReleaseEvent[],
): void {
  const at = releases.findIndex((one) => one.release === release);
  const first = releases[at - 1]?.size ?? 0;
  ensure(
    at >= 0 && leaf >= first && leaf < (releases[at]?.size ?? 0),
    `Leaf ${leaf} was not logged by the release that was promised.`,
  );
  ensure(
    opened >= release && releases.some((one) => one.release === opened),
    `Leaf ${leaf} was opened by a release that the log of events does not tell of.`,
  );
}
