import { html } from 'hono/html';
import type { Board } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import { channelSection } from './channel-section.ts';
import { codeLines } from './code-lines.ts';
import { dayIn, type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';
import { signalLine, signalSection } from './signal-lines.ts';

/** The board as a page: the released results of a commune, drawn and in words. */
export function boardPage(board: Board, language: Language): Html {
  const { board: text, check, page } = textIn(language);
  const open = board.total.some(({ channel }) => channel === 'open');
  return layout({
    language,
    title: text.title,
    commune: board.commune.name,
    wide: true,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${releaseLines(board, language)} ${open ? html`<p class="hint">${text.openNote}</p>` : ''}
      <section class="card">
        <h2>${text.whole}</h2>
        ${results(board, language, board)} ${codeLines(board.codes, language)}
      </section>
      <h2>${text.officers}</h2>
      ${officerCards(board, language)}
      <p class="hint">${text.interval}</p>
      ${signalSection(board.signals, language)}
      <p>
        <a class="button" href="/rate/${board.commune.id}?lang=${language}">${page.toRate}</a>
      </p>
      <p><a href="/check?commune=${board.commune.id}&lang=${language}">${check.title}</a></p>`,
  });
}

function officerCards(board: Board, language: Language): Html {
  if (board.officers === null) {
    return html`<p class="empty">${textIn(language).board.unnamed}</p>`;
  }
  const cards = board.officers.map(
    ({ desk, position, name, channels, codes }) =>
      html`<section class="card">
        <h3>${desk} <span>${[position, name].filter(Boolean).join(', ')}</span></h3>
        ${results(board, language, { total: channels, trend: [] })} ${codeLines(codes, language)}
      </section>`,
  );
  return html`<div class="cards">${cards}</div>`;
}

function releaseLines(board: Board, language: Language): Html {
  const { release, nextRelease, comments, signals } = board;
  const { board: text } = textIn(language);
  const newest =
    release === null
      ? text.noRelease
      : fill(text.release, { number: release.number, date: dayIn(language, release.publishedAt) });
  return html`<p class="release">
    ${newest}<br />${fill(text.next, { date: dayIn(language, nextRelease) })}
    ${
      release === null
        ? ''
        : html`<br />${fill(text.comments, comments)}<br />${signalLine(signals, language)}`
    }
    ${concernLines(board, language)}
  </p>`;
}

/** How many concerns there are, where that tells on nobody; that one is late, always. */
function concernLines({ concerns }: Board, language: Language): readonly Html[] {
  const { board: text } = textIn(language);
  const { received, open, overdue, late } = concerns;
  const shown = received !== null && open !== null && overdue !== null;
  return [
    ...(shown ? [fill(text.concerns, { received, open, overdue })] : []),
    ...(late ? [text.concernsLate] : []),
  ].map((line) => html`<br />${line}`);
}

function results(
  { thresholds }: Board,
  language: Language,
  { total, trend }: Pick<Board, 'total' | 'trend'>,
): Html | readonly Html[] {
  const { board: text } = textIn(language);
  if (total.length === 0) return html`<p class="empty">${fill(text.notYet, thresholds)}</p>`;
  return total.map((result) =>
    channelSection(
      result,
      trend.filter(({ channel }) => channel === result.channel),
      language,
    ),
  );
}
