import type { CriterionResult } from '../../shared/contract/score.ts';
import type { CriterionId } from '../../shared/criteria/sets.ts';
import { fill } from '../../shared/text/fill.ts';
import { criterionCounts } from '../state/criterion-counts.ts';
import { pointsOf } from '../state/points.ts';
import { text } from '../state/text.ts';
import { SmallIntervalLine } from './interval-line.tsx';

interface Row {
  readonly id: CriterionId;
  readonly result: CriterionResult;
  readonly scored: boolean;
}

/** A criterion with its counts, and its interval drawn and in figures. */
export function CriterionRow({ id, result, scored }: Row) {
  const { criteria, extension } = text.value;
  const points = result.share && pointsOf(result.share);
  return (
    <tr>
      <th scope="row">
        {criteria.names[id]}
        <small>{countWords(result, scored)}</small>
      </th>
      <td>
        {points && <SmallIntervalLine points={points} />}
        {points ? fill(extension.table.value, { ...points }) : extension.table.none}
      </td>
    </tr>
  );
}

function countWords(result: CriterionResult, scored: boolean): string {
  const { table } = text.value.extension;
  const { answered, kept, unsure } = criterionCounts(result);
  const words = fill(kept === null ? table.answered : scored ? table.kept : table.did, {
    answered,
    kept: kept ?? 0,
  });
  return unsure === 0 ? words : `${words}, ${fill(table.unsure, { unsure })}`;
}
