import type { Board } from '../../shared/contract/score.ts';
import type { Event } from '../../shared/log/event.ts';
import { minimumThresholds } from '../../shared/statistics/release-rule.ts';
import { ensure } from './broken.ts';
import type { ReleaseEvent } from './examine-events.ts';

/** Examine the board against what the log of events tells; throws Broken. */
export function examineBoard(
  board: Board,
  events: readonly Event[],
  releases: readonly ReleaseEvent[],
): void {
  const newest = releases.at(-1);
  ensure(
    (board.release?.number ?? null) === (newest?.release ?? null),
    'The board is of another release than the newest in the log of events.',
  );
  ensure(
    newest === undefined || (board.log.size === newest.size && board.log.root === newest.root),
    'The board tells of another log of ratings than the newest release does.',
  );
  const opened = releases.reduce((sum, release) => sum + release.opened, 0);
  const shown = board.total.reduce((sum, { ratings }) => sum + ratings, 0);
  ensure(
    shown === opened,
    `The board counts ${shown} ratings, and the log of events tells of ${opened}.`,
  );
  examineSettings(board, events);
}

function examineSettings(board: Board, events: readonly Event[]): void {
  const named = events.findLast((event) => event.type === 'named')?.named ?? true;
  ensure(
    (board.officers !== null) === named,
    'Whether the board shows officers changed without a word in the log of events.',
  );
  const { total, step } =
    events.findLast((event) => event.type === 'thresholds')?.thresholds ?? minimumThresholds;
  ensure(
    board.thresholds.total === total && board.thresholds.step === step,
    'The thresholds changed without a word in the log of events.',
  );
}
