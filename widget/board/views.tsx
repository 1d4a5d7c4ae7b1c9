import { boardView } from '../../shared/board/board-view.ts';
import type { Board } from '../../shared/contract/score.ts';
import { type Drawn, h } from '../form/render.ts';
import type { Trouble } from './fetch-board.ts';
import { words } from './text.ts';

const { board: text } = words;

/** What stands in the place of a board that is on its way. */
export function Loading(): Drawn {
  return (
    <div class="board waiting" key="waiting">
      <p role="status">{text.loading}</p>
      <div class="ghost" />
      <div class="ghost" />
      <div class="ghost" />
    </div>
  );
}

/** What stands in the place of a board that could not be had; the page's own link stands below. */
export function Failed({ trouble, again }: { trouble: Trouble; again: () => void }): Drawn {
  return (
    <div class="board" key="failed">
      <div class="card" role="alert">
        <p>{text[trouble]}</p>
        {trouble === 'missing' ? null : <Again again={again} />}
      </div>
    </div>
  );
}

interface Shown {
  readonly board: Board;
  readonly server: string;
  /** Whether it could not be brought up to date. */
  readonly stale: boolean;
  readonly again: () => void;
}

export function Shown({ board, server, stale, again }: Shown): Drawn {
  return [
    stale && (
      <div class="board" key="stale">
        <div class="card" role="status">
          <p>{text.stale}</p>
          <Again again={again} />
        </div>
      </div>
    ),
    boardView({ board, words, server, level: 2 }),
  ];
}

function Again({ again }: { again: () => void }): Drawn {
  return (
    <button type="button" class="button quiet" onClick={again}>
      {text.again}
    </button>
  );
}
