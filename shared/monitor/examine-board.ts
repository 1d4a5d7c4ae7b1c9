import type { Board } from '../contract/score.ts';
import type { Event } from '../log/event.ts';
import { minimumThresholds } from '../statistics/release-rule.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';

/** Examine the board against what the log of events tells; throws Broken. */
export function examineBoard(
  board: Board,
  events: readonly Event[],
  releases: readonly ReleaseEvent[],
): void {
  const newest = releases.at(-1);
  ensure((board.release?.number ?? null) === (newest?.release ?? null), 'board-release');
  ensure(
    newest === undefined || (board.log.size === newest.size && board.log.root === newest.root),
    'board-log',
  );
  const opened = releases.reduce((sum, release) => sum + release.opened, 0);
  const shown = board.total.reduce((sum, { ratings }) => sum + ratings, 0);
  ensure(shown === opened, 'board-count', { shown, opened });
  examineSettings(board, events);
}

function examineSettings(board: Board, events: readonly Event[]): void {
  const named = events.findLast((event) => event.type === 'named')?.named ?? true;
  ensure((board.officers !== null) === named, 'named-silently');
  const { total, step } =
    events.findLast((event) => event.type === 'thresholds')?.thresholds ?? minimumThresholds;
  ensure(board.thresholds.total === total && board.thresholds.step === step, 'thresholds-silently');
}
