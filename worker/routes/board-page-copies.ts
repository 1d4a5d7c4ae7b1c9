import { createHash } from 'node:crypto';
import type { HtmlEscapedString } from 'hono/utils/html';
import type { Board } from '../../shared/contract/score.ts';
import { boardPage } from '../pages/board-page.ts';
import type { Language } from '../pages/language.ts';
import type { BoardCopy } from '../registry/board-copies.ts';

/** A board's page with its own entity tag: another version of ours writes another page. */
interface PageCopy {
  readonly page: HtmlEscapedString;
  readonly etag: string;
}

/** A page may take some 60 KB. */
const MOST = 100;

const copies = new Map<string, PageCopy>();

/** The page of a board in a language, written once for as long as the board stays the same. */
export async function boardPageOf(board: BoardCopy, language: Language): Promise<PageCopy> {
  const key = `${board.etag} ${language}`;
  const copy = copies.get(key) ?? (await write(board, language));
  if (copies.size >= MOST) copies.clear();
  copies.set(key, copy);
  return copy;
}

async function write({ json }: BoardCopy, language: Language): Promise<PageCopy> {
  const page = await boardPage(JSON.parse(json) as Board, language);
  const digest = createHash('sha256').update(page.toString()).digest('base64url').slice(0, 22);
  return { page, etag: `"${digest}"` };
}
