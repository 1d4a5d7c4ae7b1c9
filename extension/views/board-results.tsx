import type { Board } from '../../shared/contract/score.ts';
import { text } from '../state/text.ts';
import { BoardOfficers } from './board-officers.tsx';
import { ChannelResults } from './channel-results.tsx';
import { NextRelease } from './next-release.tsx';
import { NotEnough } from './not-enough.tsx';

/** The commune's board, for members who are not rated themselves. */
export function BoardResults({ board }: { board: Board }) {
  return (
    <>
      <NextRelease at={board.nextRelease} />
      {board.total.length === 0 ? (
        <NotEnough thresholds={board.thresholds} />
      ) : (
        <ChannelResults results={board.total} trend={board.trend} />
      )}
      {board.officers === null ? (
        <p class="note">{text.value.extension.board.anonymous}</p>
      ) : (
        <BoardOfficers officers={board.officers} />
      )}
    </>
  );
}
