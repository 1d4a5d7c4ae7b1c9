import {
  type ComparedOfficer,
  type Comparison,
  officerWords,
  shortlist,
} from '../../../shared/report/comparison.ts';
import { fill } from '../../../shared/text/fill.ts';
import { pointsOf } from '../../state/points.ts';
import { issuerNames, reportText } from '../../state/report/text.ts';
import { text } from '../../state/text.ts';
import { CriteriaTables } from '../criteria-table.tsx';
import { codeWords } from './codes-table.tsx';

/** Whom a commendation could be about, each with what speaks for it; never a ranking. */
export function ShortlistPart({ comparison }: { comparison: Comparison }) {
  const words = reportText.value;
  const listed = shortlist(comparison);
  const { low, high } = pointsOf(comparison.commune);
  return (
    <section class="shortlist">
      <h2>{words.shortlist}</h2>
      <p class="note">{fill(words.shortlistLead, { low, high })}</p>
      {listed.length === 0 && <p>{words.nobodyAbove}</p>}
      {listed.map((one) => (
        <Listed key={one.officer.id} one={one} />
      ))}
      {listed.length > 0 && <p class="note">{words.shortlistAsk}</p>}
    </section>
  );
}

function Listed({ one }: { one: ComparedOfficer }) {
  const words = reportText.value;
  const { officer, scored, drawn, score } = one;
  const result = officer.channels.find(({ channel }) => channel === 'receipt');
  return (
    <section data-listed={officer.id}>
      <h3>{officerWords(officer)}</h3>
      <ul>
        <li>{fill(words.evidenceDrawn, { ratings: scored, ...pointsOf(drawn) })}</li>
        <li>{fill(words.evidencePlain, { ...pointsOf(score) })}</li>
        {officer.toDate.codes.map((codes) => (
          <li key={codes.issuer}>
            {words.codesTitle} ({words.toDate}), {issuerNames.value[codes.issuer]}:{' '}
            {codeWords(codes)}
          </li>
        ))}
      </ul>
      {result && (
        <details>
          <summary>{text.value.extension.table.title}</summary>
          <div class="beside">
            <CriteriaTables result={result} />
          </div>
        </details>
      )}
    </section>
  );
}
