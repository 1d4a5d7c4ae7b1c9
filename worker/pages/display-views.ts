import type { HtmlEscapedString } from 'hono/utils/html';
import { channelResult } from '../../shared/board/channel-result.ts';
import { channelScore } from '../../shared/board/channel-score.ts';
import { codes } from '../../shared/board/codes.ts';
import { criteriaTable } from '../../shared/board/criteria-tables.ts';
import { type Drawn, el } from '../../shared/board/drawn.ts';
import { type BoardOfficer, officerName } from '../../shared/board/officers.ts';
import { howToRead } from '../../shared/board/how-to-read.ts';
import { pledgeLists } from '../../shared/board/pledges.ts';
import { heading, type Scene } from '../../shared/board/scene.ts';
import { comments } from '../../shared/board/trust.ts';
import { notYet } from '../../shared/board/whole-commune.ts';
import type { Board } from '../../shared/contract/score.ts';
import { shownSets } from '../../shared/criteria/shown-sets.ts';
import { fill } from '../../shared/text/fill.ts';
import { type Language, textIn } from './language.ts';
import { markup } from './markup.ts';

/** How many officers are read at a glance. */
const AT_ONCE = 4;

/** The views of the screen at a counter, in their order; each fits on it. */
export function displayViews(board: Board, language: Language): HtmlEscapedString {
  return markup(views({ board, words: { ...textIn(language), language }, server: '', level: 1 }));
}

function views(scene: Scene): readonly Drawn[] {
  const { board } = scene;
  return [
    ...(board.total.length === 0
      ? [view(heading(scene, 1, scene.words.board.whole), notYet(scene))]
      : board.total.map((result) => view(channelResult(scene, 1, result)))),
    view(heading(scene, 1, scene.words.board.pledges), pledgeLists(board.sets, scene.words)),
    ...criteriaViews(scene),
    ...officerViews(scene),
    ...(board.codes.length === 0 ? [] : [view(codes(scene))]),
    ...(board.total.length === 0 ? [] : [view(howToRead(scene), comments(scene))]),
  ];
}

function view(...children: readonly Drawn[]): Drawn {
  return el('section', { class: 'view' }, ...children);
}

/** The criteria of the first channel; the board itself has those of all. */
function criteriaViews(scene: Scene): readonly Drawn[] {
  const { board, words } = scene;
  const [result] = board.total;
  if (result === undefined) return [];
  return shownSets(result.criteria).map((set) =>
    view(
      heading(scene, 1, words.board.criteria, ' ', el('span', {}, words.channel[result.channel])),
      criteriaTable(set, result.criteria, words),
    ),
  );
}

function officerViews(scene: Scene): readonly Drawn[] {
  const { officers } = scene.board;
  if (officers === null || officers.length === 0) return [];
  const { display } = textIn(scene.words.language);
  const parts = Math.ceil(officers.length / AT_ONCE);
  const each = Math.ceil(officers.length / parts);
  return Array.from({ length: parts }, (_, part) => {
    const some = officers.slice(part * each, (part + 1) * each);
    return view(
      heading(scene, 1, fill(display.officersPart, { part: part + 1, parts })),
      el('p', { class: 'note' }, fill(scene.words.board.officersNote, scene.board.thresholds)),
      el('div', { class: 'cards officers' }, ...some.map((one) => officerCard(scene, one))),
    );
  });
}

/** An officer's first channel; the board itself has them all. */
function officerCard(scene: Scene, officer: BoardOfficer): Drawn {
  const { words } = scene;
  const [result] = officer.channels;
  return el(
    'article',
    { class: 'card' },
    officerName(scene, officer),
    result === undefined
      ? el('p', { class: 'note' }, words.board.notYetShort)
      : [el('p', { class: 'channel' }, words.channel[result.channel]), channelScore(result, words)],
  );
}
