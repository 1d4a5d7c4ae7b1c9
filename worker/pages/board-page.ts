import { html } from 'hono/html';
import type { Board, ChannelResult, TrendPoint } from '../../shared/contract/score.ts';
import { fill } from '../../shared/text/fill.ts';
import { channelSection } from './channel-section.ts';
import { dayIn, type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** The board as a page: the released results of a commune, drawn and in words. */
export function boardPage(board: Board, language: Language): Html {
  const { board: text, page } = textIn(language);
  return layout({
    language,
    title: text.title,
    commune: board.commune.name,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <p class="release">${releaseLine(board, language)}</p>
      <section class="card">
        <h2>${text.whole}</h2>
        ${results(board, language, board.total, board.trend)}
      </section>
      <h2>${text.officers}</h2>
      ${
        board.officers === null
          ? html`<p class="empty">${text.unnamed}</p>`
          : board.officers.map(
              (officer) =>
                html`<section class="card">
                  <h3>
                    ${officer.desk}
                    <span
                      >${officer.position}${officer.name === undefined ? '' : `, ${officer.name}`}</span
                    >
                  </h3>
                  ${results(board, language, officer.channels, [])}
                </section>`,
            )
      }
      <p class="hint">${text.interval}</p>
      <p>
        <a class="button" href="/rate/${board.commune.id}?lang=${language}">${page.toRate}</a>
      </p>`,
  });
}

function releaseLine({ release, nextRelease }: Board, language: Language): string {
  const { board: text } = textIn(language);
  const newest =
    release === null
      ? text.noRelease
      : fill(text.release, { number: release.number, date: dayIn(language, release.publishedAt) });
  return `${newest} ${fill(text.next, { date: dayIn(language, nextRelease) })}`;
}

function results(
  { thresholds }: Board,
  language: Language,
  channels: readonly ChannelResult[],
  trend: readonly TrendPoint[],
): Html | readonly Html[] {
  const { board: text } = textIn(language);
  if (channels.length === 0) return html`<p class="empty">${fill(text.notYet, thresholds)}</p>`;
  return channels.map((result) =>
    channelSection(
      result,
      trend.filter(({ channel }) => channel === result.channel),
      language,
    ),
  );
}
