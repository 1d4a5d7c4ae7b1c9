import type { CriterionResult } from '../contract/score.ts';
import type { CriteriaSet, CriterionId } from '../criteria/sets.ts';
import { shownSets } from '../criteria/shown-sets.ts';
import { fill } from '../text/fill.ts';
import { type Drawn, el } from './drawn.ts';
import { smallIntervalLine } from './interval-line.ts';
import { bounds, percent } from './percent.ts';
import type { BoardWords } from './scene.ts';

/** The results by criterion: a table for each set that has any. */
export function criteriaTables(results: readonly CriterionResult[], words: BoardWords): Drawn {
  const tables = shownSets(results).map((set) => criteriaTable(set, results, words));
  return el('div', { class: 'tables' }, ...tables);
}

/** The results of one set: each criterion a row with its interval, drawn and in figures. */
export function criteriaTable(
  set: CriteriaSet,
  results: readonly CriterionResult[],
  words: BoardWords,
): Drawn {
  const { board: text, criteria } = words;
  const rows = set.criteria.flatMap(({ id }) => {
    const result = results.find(({ criterion }) => criterion === id);
    return result === undefined ? [] : [criterionRow(id, result, set, words)];
  });
  // What is laid out as boxes is a table to nobody unless it says so.
  return el(
    'table',
    { class: 'criteria', role: 'table' },
    el('caption', {}, el('b', {}, criteria.sets[set.id]), ' ', el('span', {}, text.units[set.id])),
    el('thead', { role: 'rowgroup' }, headRow([text.criterion, text.result])),
    el('tbody', { role: 'rowgroup' }, ...rows),
  );
}

function headRow(names: readonly string[]): Drawn {
  const cells = names.map((name) => el('th', { scope: 'col', role: 'columnheader' }, name));
  return el('tr', { role: 'row' }, ...cells);
}

function criterionRow(
  id: CriterionId,
  result: CriterionResult,
  set: CriteriaSet,
  words: BoardWords,
): Drawn {
  return el(
    'tr',
    { role: 'row', 'data-criterion': id },
    el(
      'th',
      { scope: 'row', role: 'rowheader' },
      words.criteria.names[id],
      ' ',
      el('small', {}, countWords(result, set, words)),
    ),
    el('td', { role: 'cell' }, ...shareParts(result, set, words)),
  );
}

function shareParts(
  { share }: CriterionResult,
  set: CriteriaSet,
  { board: text }: BoardWords,
): readonly Drawn[] {
  if (share === null) return [text.none];
  const unit = set.id === 'ba-the-hien' ? '' : '%';
  return [
    smallIntervalLine(share),
    el(
      'span',
      {},
      el('b', {}, `${percent(share.value)}${unit}`),
      ' ',
      el('small', {}, fill(text.range, bounds(share))),
    ),
  ];
}

function countWords(
  { counts }: CriterionResult,
  set: CriteriaSet,
  { board: text }: BoardWords,
): string {
  const { unsure = 0, kept = 0 } = counts;
  const answered = Object.values(counts).reduce((sum, count) => sum + count, 0) - unsure;
  const sentence =
    set.id === 'ba-the-hien' ? text.answered : set.id === 'nam-khong' ? text.kept : text.did;
  const words = fill(sentence, { kept, answered });
  return unsure === 0 ? words : `${words}, ${fill(text.unsure, { unsure })}`;
}
