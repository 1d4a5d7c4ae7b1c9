import { isDeepStrictEqual } from 'node:util';
import type { Opening } from '../../shared/contract/opening.ts';
import type { Board, ChannelResult } from '../../shared/contract/score.ts';
import { dayInVietnam } from '../../shared/day-in-vietnam.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';
import { openedResults, openedTrend } from './opened-results.ts';

/** Examine every figure of the board against the ratings that it stands on; throws Broken. */
export function examineTallies(
  board: Board,
  openings: readonly Opening[],
  releases: readonly ReleaseEvent[],
): void {
  const counted = openings.filter((opening) => opening.counted);
  ensure(
    sameResults(board.total, openedResults(counted)),
    'The board shows other results for the commune than its ratings give.',
  );
  const trend = openedTrend(counted).map((point, at) => ({
    ...point,
    publishedAt: board.trend[at]?.publishedAt,
  }));
  ensure(
    isDeepStrictEqual(board.trend, trend),
    'The board shows another course over the releases than its ratings give.',
  );
  for (const { release, publishedAt } of board.trend) {
    const day = releases.find((one) => one.release === release)?.day;
    ensure(
      day === dayInVietnam(Date.parse(publishedAt)),
      `The board gives another day for release ${release}.`,
    );
  }
  for (const { id, position, desk, channels } of board.officers ?? []) {
    const own = counted.filter(({ officer, pooled }) => officer === id && !pooled);
    ensure(
      sameResults(channels, openedResults(own)),
      `The board shows other results for ${position}, ${desk} than their ratings give.`,
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
