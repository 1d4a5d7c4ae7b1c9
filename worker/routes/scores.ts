import { readBoard, readOfficerScore } from '../../shared/contract/score.ts';
import { currentTime } from '../clock.ts';
import { accepted } from '../problem.ts';
import { boardOf } from '../registry/board-copies.ts';
import { findCommune } from '../registry/directory.ts';
import { ownOfficer } from './own-officer.ts';
import { BOARD_CACHED, finishedBoard } from './finished-board.ts';
import { hasAlready, sendDocument } from './send-document.ts';
import { type App, pathPart, serve } from './serve.ts';

const QUARTER_HOUR = 15 * 60;
const SIX_HOURS = 6 * 60 * 60;

/** Released results: the board for everybody, an officer's for those concerned. */
export function scoreRoutes(app: App): void {
  serve(app, readBoard, async ({ context }) => {
    const board = await boardOf(context.env, pathPart(context, 'commune'));
    return hasAlready(context, board.etag)
      ? sendDocument(context, board, BOARD_CACHED)
      : finishedBoard(board);
  });

  serve(app, readOfficerScore, async ({ context, caller }) => {
    const officer = ownOfficer(context, caller);
    const commune = await findCommune(context.env, pathPart(context, 'commune'));
    const document = accepted(await commune.officerScore(officer));
    const wait = pollAfter(document.nextRelease, await currentTime(context.env));
    return sendDocument(context, document, `private, max-age=${wait}`);
  });
}

/**
 * Seconds until asking again is worth it: results change with a release alone,
 * but settings may change in between and clocks may be wrong.
 */
function pollAfter(nextRelease: number, now: number): number {
  const untilRelease = Math.ceil((nextRelease - now) / 1000);
  return Math.min(SIX_HOURS, Math.max(QUARTER_HOUR, untilRelease));
}
