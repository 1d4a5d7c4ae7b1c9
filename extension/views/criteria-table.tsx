import type { ChannelResult, CriterionResult } from '../../shared/contract/score.ts';
import { criteriaSets, type CriteriaSet } from '../../shared/criteria/sets.ts';
import { fill } from '../../shared/text/fill.ts';
import { criterionCounts } from '../state/criterion-counts.ts';
import { pointsOf } from '../state/points.ts';
import { text } from '../state/text.ts';
import { SmallIntervalLine } from './interval-line.tsx';

/** One table for each set that the commune asks about. */
export function CriteriaTables({ result }: { result: ChannelResult }) {
  return (
    <>
      {criteriaSets.map((set) => {
        const rows = resultsOf(set, result.criteria);
        return rows.length === 0 ? null : <CriteriaTable key={set.id} set={set} rows={rows} />;
      })}
    </>
  );
}

/** A smaller set ("5 biết") lies wholly in a larger one ("6 biết"): only a whole set counts. */
function resultsOf(set: CriteriaSet, results: readonly CriterionResult[]): CriterionResult[] {
  const rows = set.criteria.flatMap(({ id }) => results.filter((row) => row.criterion === id));
  return rows.length === set.criteria.length ? rows : [];
}

function CriteriaTable({ set, rows }: { set: CriteriaSet; rows: CriterionResult[] }) {
  const { extension, criteria } = text.value;
  return (
    <table class="criteria">
      <caption>{criteria.sets[set.id]}</caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{extension.table.criterion}</th>
          <th scope="col">{extension.table.result}</th>
        </tr>
      </thead>
      <tbody>
        {set.criteria.map(({ id }, index) => {
          const row = rows[index];
          return row && <CriterionRow key={id} name={criteria.names[id]} row={row} />;
        })}
      </tbody>
    </table>
  );
}

function CriterionRow({ name, row }: { name: string; row: CriterionResult }) {
  const { table } = text.value.extension;
  const { answered, kept, unsure } = criterionCounts(row);
  const points = row.share && pointsOf(row.share);
  return (
    <tr>
      <th scope="row">
        {name}
        <small>
          {kept === null
            ? fill(table.answered, { answered })
            : fill(table.kept, { kept, answered })}
          {unsure > 0 && `, ${fill(table.unsure, { unsure })}`}
        </small>
      </th>
      <td>
        {points && <SmallIntervalLine points={points} />}
        {points ? fill(table.value, { ...points }) : table.none}
      </td>
    </tr>
  );
}
