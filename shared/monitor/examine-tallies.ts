import type { Opening } from '../contract/opening.ts';
import type { Board, ChannelResult } from '../contract/score.ts';
import { dayInVietnam } from '../day-in-vietnam.ts';
import { releasedResults } from '../statistics/released-results.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';
import { openedCells } from './opened-cells.ts';
import { isSameJson } from './same-json.ts';

/** Examine every figure of the board against the ratings that it stands on; throws Broken. */
export function examineTallies(
  board: Board,
  openings: readonly Opening[],
  releases: readonly ReleaseEvent[],
): void {
  // The hour of a release is told by the board alone; its day is in the log of events.
  const moments = new Map(
    board.trend.map(({ release, publishedAt }) => [release, Date.parse(publishedAt)]),
  );
  const { totals, tallies } = openedCells(
    openings.filter((opening) => opening.counted),
    (release) => moments.get(release) ?? 0,
  );
  const { channels, trend } = releasedResults(totals, tallies);
  ensure(sameResults(board.total, channels), 'total-differs');
  ensure(isSameJson(board.trend, trend), 'trend-differs');
  examineDays(board, releases);
  for (const { id, position, desk, channels: shown } of board.officers ?? []) {
    const isOwn = ({ officer }: { officer: string }) => officer === id;
    const own = releasedResults(totals.filter(isOwn), tallies.filter(isOwn));
    ensure(sameResults(shown, own.channels), 'officer-differs', { position, desk });
  }
}

function examineDays(board: Board, releases: readonly ReleaseEvent[]): void {
  for (const { release, publishedAt } of board.trend) {
    const day = releases.find((one) => one.release === release)?.day;
    ensure(day === dayInVietnam(Date.parse(publishedAt)), 'day-differs', { release });
  }
}

/** In which order criteria are shown is no matter. */
function sameResults(shown: readonly ChannelResult[], opened: readonly ChannelResult[]): boolean {
  return isSameJson(shown.map(byCriterion), opened.map(byCriterion));
}

function byCriterion({ criteria, ...result }: ChannelResult) {
  const named = Object.fromEntries(criteria.map((one) => [one.criterion, one]));
  return { ...result, named, many: criteria.length };
}
