import { type Drawn, el } from '../../../shared/board/drawn.ts';
import { intervalLine } from '../../../shared/board/interval-line.ts';
import { bounds, percent } from '../../../shared/board/percent.ts';
import type { Figure } from '../../../shared/contract/province.ts';
import { fill } from '../../../shared/text/fill.ts';
import { type Language, textIn } from '../language.ts';

/** Sums, channel by channel, drawn and in words; or why there are none yet. */
export function sums(title: string, total: readonly Figure[], language: Language): Drawn {
  const { rollUp, board } = textIn(language);
  return el(
    'section',
    {},
    el('h2', {}, title),
    total.length === 0
      ? el('p', { class: 'card' }, rollUp.nothing)
      : [
          el('p', { class: 'note' }, board.apart),
          el('div', { class: 'cards' }, ...total.map((figure) => sumCard(figure, language))),
        ],
  );
}

function sumCard({ channel, ratings, score }: Figure, language: Language): Drawn {
  const { rollUp, board, channel: channels } = textIn(language);
  return el(
    'article',
    { class: 'card', 'data-channel': channel },
    el('h3', {}, channels[channel]),
    score === null
      ? el('p', {}, board.unsureOnly)
      : [
          el(
            'p',
            { class: 'score' },
            el('strong', {}, `${percent(score.value)}`),
            ' ',
            board.outOf,
            ' ',
            el(
              'span',
              {},
              fill(rollUp.scoreWords, { ratings: grouped(ratings, language), ...bounds(score) }),
            ),
          ),
          intervalLine(score),
        ],
  );
}

/** The figures of one place, one line a channel, for a cell of a table. */
export function figureLines(figures: readonly Figure[], language: Language): Drawn {
  const { rollUp } = textIn(language);
  if (figures.length === 0) return el('span', { class: 'note' }, rollUp.notYet);
  return el('ul', { class: 'counts' }, ...figures.map((figure) => figureLine(figure, language)));
}

function figureLine({ channel, ratings, score }: Figure, language: Language): Drawn {
  const { rollUp, channel: channels } = textIn(language);
  const words =
    score === null
      ? rollUp.unsureOnly
      : `${percent(score.value)} ${fill(rollUp.scoreWords, { ratings: grouped(ratings, language), ...bounds(score) })}`;
  return el('li', {}, el('span', { class: 'note' }, `${channels[channel]}: `), words);
}

/** A place in a roll-up, and what it shows. */
interface Row {
  readonly href: string;
  readonly name: string;
  readonly beside: string;
  readonly figures: readonly Figure[];
}

/** The places below their title, or that there are none. */
export function placesPart(
  { title, none }: { readonly title: string; readonly none: string },
  heads: readonly string[],
  rows: readonly Row[],
  language: Language,
): Drawn {
  const { rollUp } = textIn(language);
  return el(
    'section',
    {},
    el('h2', {}, title),
    rows.length === 0
      ? el('p', { class: 'card' }, none)
      : [el('p', { class: 'note' }, rollUp.communesNote), placesTable(heads, rows, language)],
  );
}

/** A table of places and what each shows; every row is headed by a link to the place. */
function placesTable(heads: readonly string[], rows: readonly Row[], language: Language): Drawn {
  return el(
    'table',
    { class: 'places' },
    el('thead', {}, el('tr', {}, ...heads.map((head) => el('th', { scope: 'col' }, head)))),
    el(
      'tbody',
      {},
      ...rows.map(({ href, name, beside, figures }, at) =>
        el(
          'tr',
          {},
          el('td', {}, `${at + 1}`),
          el(
            'th',
            { scope: 'row' },
            el('a', { href }, name),
            beside === '' ? '' : el('small', {}, beside),
          ),
          el('td', {}, figureLines(figures, language)),
        ),
      ),
    ),
  );
}

/** A count as its language writes it: a province has many thousands. */
export function grouped(count: number, language: Language): string {
  return new Intl.NumberFormat(textIn(language).language.locale).format(count);
}
