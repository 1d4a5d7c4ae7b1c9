import {
  type ComparedOfficer,
  type Comparison,
  officerWords,
  sideOf,
  TO_COMPARE,
} from '../../../shared/report/comparison.ts';
import type { Limits } from '../../../shared/statistics/funnel.ts';
import { fill } from '../../../shared/text/fill.ts';
import { pointsOf } from '../../state/points.ts';
import { reportText } from '../../state/report/text.ts';
import { text } from '../../state/text.ts';
import { TableHead } from '../table-head.tsx';
import { FunnelChart } from './funnel-chart.tsx';

/** Officers beside the commune's level, where the numbers allow it; else why they do not. */
export function FunnelPart({ comparison }: { comparison: Comparison | null }) {
  const words = reportText.value;
  return (
    <section>
      <h2>{words.funnel}</h2>
      {comparison === null ? (
        <p class="note">{fill(words.funnelNotYet, TO_COMPARE)}</p>
      ) : (
        <>
          <p class="note">{words.funnelLead}</p>
          <FunnelChart comparison={comparison} />
          <ul class="legend note">
            <li class="inner">{words.innerLimits}</li>
            <li class="outer">{words.outerLimits}</li>
          </ul>
          <details>
            <summary>{words.asTable}</summary>
            <FunnelTable comparison={comparison} />
          </details>
        </>
      )}
    </section>
  );
}

function FunnelTable({ comparison }: { comparison: Comparison }) {
  const words = reportText.value;
  const names = [words.officer, words.score, words.innerLimits, words.outerLimits, words.place];
  return (
    <table class="figures">
      <TableHead names={names} />
      <tbody>
        {comparison.officers.map((one) => (
          <FunnelRow key={one.officer.id} one={one} />
        ))}
      </tbody>
    </table>
  );
}

function FunnelRow({ one }: { one: ComparedOfficer }) {
  const words = reportText.value;
  const { whole } = text.value.extension.score;
  return (
    <tr>
      <th scope="row">{officerWords(one.officer)}</th>
      <td>{fill(whole, { ratings: one.scored, ...pointsOf(one.score) })}</td>
      <td>{limitWords(one.inner)}</td>
      <td>{limitWords(one.outer)}</td>
      <td>{words.places[sideOf(one)]}</td>
    </tr>
  );
}

function limitWords({ low, high }: Limits): string {
  return `${Math.round(low * 100)}–${Math.round(high * 100)}`;
}
