import type { Context } from 'hono';
import type { Board } from '../../shared/contract/score.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import { displayPage } from '../pages/display-page.ts';
import { boardOf } from '../registry/board-copies.ts';
import { boardPageOf, boardViewsOf } from './board-page-copies.ts';
import { hasAlready } from './send-document.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The board as a page; with `?display` for the screen at a counter. */
export function boardPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/board/{commune}', allowed: 'anyone' }, ({ context }) =>
    context.req.query('display') === undefined ? sendBoard(context) : sendDisplay(context),
  );
}

type PageContext = Context<{ Bindings: Environment }>;

function sendBoard(context: PageContext): Promise<Response> {
  return sendPage(context, async (language) => {
    const board = await boardOf(context.env, pathPart(context, 'commune'));
    const { html, etag } = await boardPageOf(board, language);
    context.header('ETag', etag);
    context.header('Cache-Control', 'no-cache');
    return hasAlready(context, etag) ? null : html;
  });
}

function sendDisplay(context: PageContext): Promise<Response> {
  return sendPage(context, async (language) => {
    const copy = await boardOf(context.env, pathPart(context, 'commune'));
    const { html } = await boardViewsOf(copy, language);
    const now = await currentTime(context.env);
    const server = new URL(context.req.url).origin;
    return displayPage(
      { board: JSON.parse(copy.json) as Board, views: html, server, now },
      language,
    );
  });
}
