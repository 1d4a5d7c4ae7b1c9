import { createHash } from 'node:crypto';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Board } from '../../shared/contract/score.ts';
import { boardPage } from '../pages/board-page.ts';
import { displayViews } from '../pages/display-views.ts';
import type { Language } from '../pages/language.ts';
import type { BoardCopy } from '../registry/board-copies.ts';

/** What was written from a board, with an entity tag: another version of ours writes it otherwise. */
interface Written {
  readonly html: HtmlEscapedString;
  readonly etag: string;
}

/** A page may take some 70 KB. */
const MOST = 200;

const copies = new Map<string, Written>();

/** The page of a board in a language. */
export function boardPageOf(board: BoardCopy, language: Language): Promise<Written> {
  return written('page', board, language, boardPage);
}

/** The views of a board on a screen in a language. */
export function boardViewsOf(board: BoardCopy, language: Language): Promise<Written> {
  return written('views', board, language, displayViews);
}

/** Written once for as long as the board stays the same. */
async function written(
  what: string,
  { json, etag }: BoardCopy,
  language: Language,
  write: (board: Board, language: Language) => HtmlEscapedString | Promise<HtmlEscapedString>,
): Promise<Written> {
  const key = `${what} ${language} ${etag}`;
  const known = copies.get(key);
  if (known !== undefined) return known;
  const html = await write(JSON.parse(json) as Board, language);
  const digest = createHash('sha256').update(html.toString()).digest('base64url').slice(0, 22);
  const copy = { html, etag: `"${digest}"` };
  if (copies.size >= MOST) copies.clear();
  copies.set(key, copy);
  return copy;
}
