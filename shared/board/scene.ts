import type { Board } from '../contract/score.ts';
import type * as vi from '../text/vi.ts';
import { type Drawn, el } from './drawn.ts';

/** The words of a board, in one language. */
export interface BoardWords extends Pick<typeof vi, 'board' | 'channel' | 'criteria' | 'signals'> {
  /** Its code. */
  readonly language: string;
}

/** A board as it is drawn in some place. */
export interface Scene {
  readonly board: Board;
  readonly words: BoardWords;
  /** The address of the server, without a slash at the end; '' on its own pages. */
  readonly server: string;
  /** The level of the heading above all: 1 on a page of its own, 2 within another. */
  readonly level: 1 | 2;
}

/** A heading, so many levels below the one above all. */
export function heading({ level }: Scene, below: number, ...children: readonly Drawn[]): Drawn {
  return el(`h${level + below}`, {}, ...children);
}

/** The address of a page of the server. */
export function pageAddress({ server, words }: Scene, path: string): string {
  return `${server}${path}${path.includes('?') ? '&' : '?'}lang=${words.language}`;
}
