import type { CodeCount } from '../contract/code.ts';
import { fill } from '../text/fill.ts';
import { type Drawn, el } from './drawn.ts';
import { percent } from './percent.ts';
import { type BoardWords, heading, type Scene } from './scene.ts';

/** How many codes were issued, used and disputed, and how many of those issued were used. */
export function codes(scene: Scene): Drawn {
  const { board, words } = scene;
  const { board: text } = words;
  return el(
    'section',
    { class: 'card' },
    heading(scene, 1, text.codes),
    el('p', { class: 'note' }, text.codesLead),
    board.codes.length === 0 ? el('p', {}, text.noCodesIssued) : codeTable(board.codes, words),
  );
}

/** A row for each kind of issuer, its use drawn and in words. */
function codeTable(counts: readonly CodeCount[], words: BoardWords): Drawn {
  const { board: text } = words;
  const names = [text.issuer, text.use];
  const most = Math.max(...counts.map(({ issued }) => issued));
  // What is laid out as boxes is a table to nobody unless it says so.
  return [
    el(
      'table',
      { class: 'criteria codes', role: 'table' },
      el(
        'thead',
        { role: 'rowgroup' },
        el(
          'tr',
          { role: 'row' },
          ...names.map((name) => el('th', { scope: 'col', role: 'columnheader' }, name)),
        ),
      ),
      el('tbody', { role: 'rowgroup' }, ...counts.map((count) => codeRow(count, most, words))),
    ),
    el('p', { class: 'note' }, text.codesNote),
  ];
}

function codeRow(count: CodeCount, most: number, words: BoardWords): Drawn {
  return el(
    'tr',
    { role: 'row', 'data-issuer': count.issuer },
    el('th', { scope: 'row', role: 'rowheader' }, words.board.issuers[count.issuer]),
    el('td', { role: 'cell' }, useBar(count, most), el('span', {}, codeWords(count, words))),
  );
}

/** What is known of the codes of one kind of issuer, in words. */
export function codeWords(
  { issued, used, disputed }: CodeCount,
  { board: text }: BoardWords,
): string {
  const use =
    used === null
      ? fill(text.usedUnknown, { issued })
      : fill(text.used, { issued, used, share: percent(used / issued) });
  return disputed === null ? use : `${use}; ${fill(text.disputed, { disputed })}`;
}

/** As long as there are codes beside the most of any kind; filled as far as they were used. */
function useBar({ issued, used }: CodeCount, most: number): Drawn {
  const width = Math.max(8, (316 * issued) / most);
  const filled = used === null ? 0 : (width * used) / issued;
  const bar = (kind: string, length: number) =>
    el('rect', { class: kind, x: 2, y: 6, width: Math.round(length), height: 20, rx: 6 });
  return el(
    'svg',
    { class: 'interval', viewBox: '0 0 320 32', 'aria-hidden': 'true', focusable: 'false' },
    bar('band', width),
    filled === 0 ? '' : bar('filled', filled),
  );
}
