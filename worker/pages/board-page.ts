import { html } from 'hono/html';
import { boardView } from '../../shared/board/board-view.ts';
import type { Board } from '../../shared/contract/score.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';
import { markup } from './markup.ts';

/** The board as a page: the released results of a commune, drawn and in words. */
export function boardPage(board: Board, language: Language): Html {
  const text = textIn(language);
  const address = `/board/${board.commune.id}?lang=${language}`;
  return layout({
    language,
    title: text.board.title,
    commune: board.commune.name,
    wide: true,
    styles: ['board'],
    main: html`${markup(boardView({ board, words: { ...text, language }, server: '', level: 1 }))}
      <ul class="more">
        <li><a href="${address}&display">${text.board.toDisplay}</a></li>
        <li><a href="/poster/${board.commune.id}?lang=${language}">${text.board.toPoster}</a></li>
      </ul>`,
  });
}
