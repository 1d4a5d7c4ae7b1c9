import type { PeriodCodes } from '../../../shared/contract/report.ts';
import { responseRate } from '../../../shared/report/response-rate.ts';
import { fill } from '../../../shared/text/fill.ts';
import { issuerNames, reportText } from '../../state/report/text.ts';
import { TableHead } from '../table-head.tsx';

interface Codes {
  readonly inPeriod: readonly PeriodCodes[];
  readonly toDate: readonly PeriodCodes[];
}

/** How many codes were issued and used, by who issues them. */
export function CodesTable({ inPeriod, toDate }: Codes) {
  const words = reportText.value;
  return (
    <section>
      <h3>{words.codes}</h3>
      {toDate.length === 0 ? (
        <p>{words.noCodes}</p>
      ) : (
        <>
          <table class="figures">
            <TableHead names={[words.issuer, words.inPeriod, words.toDate]} />
            <tbody>
              {toDate.map((codes) => (
                <tr key={codes.issuer} data-issuer={codes.issuer}>
                  <th scope="row">{issuerNames.value[codes.issuer]}</th>
                  <td>{codeWords(inPeriod.find(({ issuer }) => issuer === codes.issuer))}</td>
                  <td>{codeWords(codes)}</td>
                </tr>
              ))}
            </tbody>
          </table>
          <p class="note">{words.codesNote}</p>
        </>
      )}
    </section>
  );
}

/** The codes of one kind of issuer, with the response rate where there is one. */
export function codeWords(codes: PeriodCodes | undefined): string {
  const words = reportText.value;
  const { issued, used } = codes ?? { issued: 0, used: null };
  if (codes === undefined || used === null) return fill(words.codeCountsUnknown, { issued });
  const share = responseRate(codes);
  if (share === null) return fill(words.codeCountsNoRate, { issued, used });
  return fill(words.codeCounts, { issued, used, rate: Math.round(share * 100) });
}
