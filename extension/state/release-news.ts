import { clearBadge, showBadge } from '../platform/badge.ts';
import { readLanguage } from '../platform/language.ts';
import { notify } from '../platform/notification.ts';
import { readMarks, writeMarks } from '../platform/release-marks.ts';
import type { Results, Snapshot } from '../platform/snapshot.ts';
import { releaseNewsIn } from './news-text.ts';

/** The number of the newest release; 0 before the first. */
function releaseOf(results: Results): number {
  const { release } = results.kind === 'score' ? results.score : results.board;
  return release?.number ?? 0;
}

/** Shows that there is a release which the person hasn't seen; tells it once. */
export async function announce({ results }: Snapshot): Promise<void> {
  const release = releaseOf(results);
  const marks = await readMarks();
  if (release <= marks.seen) return;
  const news = releaseNewsIn(await readLanguage());
  await showBadge(news.badge);
  if (release <= marks.notified) return;
  // Before it shows: a worker that dies between would else tell it twice.
  await writeMarks({ ...marks, notified: release });
  await notify(`release-${release}`, news.title, news.message);
}

/** The person looks at these results, so there is nothing left to tell. */
export async function markSeen({ results }: Snapshot): Promise<void> {
  const release = releaseOf(results);
  await writeMarks({ seen: release, notified: release });
  await clearBadge();
}
