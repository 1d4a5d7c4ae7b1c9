import { html } from 'hono/html';
import type { Board } from '../../shared/contract/score.ts';
import { dayIn } from '../../shared/text/day-in.ts';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';
import { qrCode } from './qr-code.ts';

/** What a screen at a counter shows, and where. */
export interface Display {
  readonly board: Pick<Board, 'commune' | 'nextRelease'>;
  readonly views: Html;
  /** The address of this server. */
  readonly server: string;
  /** Milliseconds since 1970; the screen's own clock may be wrong. */
  readonly now: number;
}

/**
 * The board on the screen at a counter: one part a view, of which a script
 * shows one after the other. Without script the first one is there, and the
 * page asks again at the release.
 */
export function displayPage({ board, views, server, now }: Display, language: Language): Html {
  const text = textIn(language);
  const { display } = text;
  const { id, name } = board.commune;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${text.board.title} – ${name} – ${text.page.brand}</title>
        <noscript>
          <meta http-equiv="refresh" content="${secondsUntil(board.nextRelease, now)}" />
        </noscript>
        <link rel="icon" href="/pages/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages/page.css" />
        <link rel="stylesheet" href="/pages/board.css" />
        <link rel="stylesheet" href="/pages/display.css" />
        <script type="module" src="/widget/display.js"></script>
      </head>
      <body data-now="${now}" data-next-release="${board.nextRelease}">
        <main class="board">
          <h1>${text.board.title} <span>${name}</span></h1>
          ${views}
        </main>
        <aside aria-label="${display.side}">
          <p class="clock"><time hidden></time></p>
          ${address(`${server}/rate/${id}`, display.scanRate)}
          ${address(`${server}/board/${id}`, display.scanBoard)}
          <p class="next">${display.next}<br /><b>${dayIn(language, board.nextRelease)}</b></p>
          ${controls(language)}
        </aside>
      </body>
    </html>`;
}

function address(target: string, words: string): Html {
  return html`<figure class="scan">
    ${qrCode(target, words)}
    <figcaption>${words}</figcaption>
  </figure>`;
}

/** Hidden until there is a script that they control. */
function controls(language: Language): Html {
  const { display } = textIn(language);
  return html`<div class="controls" role="group" aria-label="${display.controls}" hidden>
    <button type="button" data-do="pause">${display.pause}</button>
    <button type="button" data-do="resume" hidden>${display.resume}</button>
    <button type="button" data-do="forward">${display.forward}</button>
    <button type="button" data-do="full-screen">${display.fullScreen}</button>
  </div>`;
}

const MINUTE = 60;
const SIX_HOURS = 6 * 60 * MINUTE;

/** A minute after the release, when it is sure to be out; sooner or later than that asks for nothing. */
function secondsUntil(nextRelease: string, now: number): number {
  const seconds = Math.ceil((Date.parse(nextRelease) - now) / 1000) + MINUTE;
  return Math.min(SIX_HOURS, Math.max(MINUTE, seconds));
}
