import { isDeepStrictEqual } from 'node:util';
import type { Opening } from '../../shared/contract/opening.ts';
import type { Board, ChannelResult } from '../../shared/contract/score.ts';
import { dayInVietnam } from '../../shared/day-in-vietnam.ts';
import { releasedResults } from '../../shared/statistics/released-results.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';
import { openedCells } from './opened-cells.ts';

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
  ensure(
    sameResults(board.total, channels),
    'The board shows other results for the commune than its ratings give.',
  );
  ensure(
    isDeepStrictEqual(board.trend, trend),
    'The board shows another course over the releases than its ratings give.',
  );
  examineDays(board, releases);
  for (const { id, position, desk, channels: shown } of board.officers ?? []) {
    const isOwn = ({ officer }: { officer: string }) => officer === id;
    const own = releasedResults(totals.filter(isOwn), tallies.filter(isOwn));
    ensure(
      sameResults(shown, own.channels),
      `The board shows other results for ${position}, ${desk} than their ratings give.`,
    );
  }
}

function examineDays(board: Board, releases: readonly ReleaseEvent[]): void {
  for (const { release, publishedAt } of board.trend) {
    const day = releases.find((one) => one.release === release)?.day;
    ensure(
      day === dayInVietnam(Date.parse(publishedAt)),
      `The board gives another day for release ${release}.`,
    );
  }
}

/** In which order criteria are shown is no matter. */
function sameResults(shown: readonly ChannelResult[], opened: readonly ChannelResult[]): boolean {
  return isDeepStrictEqual(shown.map(inOrder), opened.map(inOrder));
}

function inOrder(result: ChannelResult): ChannelResult {
  const criteria = result.criteria.toSorted((one, other) =>
    one.criterion < other.criterion ? -1 : 1,
  );
  return { ...result, criteria };
}
