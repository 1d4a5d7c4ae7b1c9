import type { ChannelResult, CriterionResult } from '../../shared/contract/score.ts';
import type { CriteriaSet } from '../../shared/criteria/sets.ts';
import { shownSets } from '../../shared/criteria/shown-sets.ts';
import { text } from '../state/text.ts';
import { CriterionRow } from './criterion-row.tsx';

/** One table for each set that the commune asks about. */
export function CriteriaTables({ result }: { result: ChannelResult }) {
  return (
    <>
      {shownSets(result.criteria).map((set) => (
        <CriteriaTable key={set.id} set={set} results={result.criteria} />
      ))}
    </>
  );
}

function CriteriaTable(props: { set: CriteriaSet; results: readonly CriterionResult[] }) {
  const { extension, criteria } = text.value;
  const { set, results } = props;
  return (
    <table class="criteria">
      <caption>
        {criteria.sets[set.id]}
        {!set.scored && ` (${extension.table.beside})`}
      </caption>
      <thead class="unseen">
        <tr>
          <th scope="col">{extension.table.criterion}</th>
          <th scope="col">{extension.table.result}</th>
        </tr>
      </thead>
      <tbody>
        {set.criteria.map(({ id }) => {
          const result = results.find((one) => one.criterion === id);
          return result && <CriterionRow key={id} id={id} result={result} scored={set.scored} />;
        })}
      </tbody>
    </table>
  );
}
