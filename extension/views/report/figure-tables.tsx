import type { PeriodCodes, Report } from '../../../shared/contract/report.ts';
import type { ChannelResult } from '../../../shared/contract/score.ts';
import { fill } from '../../../shared/text/fill.ts';
import { inOrder } from '../../state/channel-order.ts';
import { pointsOf } from '../../state/points.ts';
import { issuerNames, reportText } from '../../state/report/text.ts';
import { scoreWords } from '../../state/score-words.ts';
import { text } from '../../state/text.ts';
import { SmallIntervalLine } from '../interval-line.tsx';
import { TableHead } from '../table-head.tsx';
import { codeWords } from './codes-table.tsx';

/** The fields of work and the officers, by desk: an order in a room, never a rank. */
export function FigureTables({ report }: { report: Report }) {
  const words = reportText.value;
  return (
    <>
      <section>
        <h2>{words.fields}</h2>
        <p class="note">{words.fieldsNote}</p>
        <table class="figures wide">
          <TableHead names={[words.field, words.figures]} />
          <tbody>
            {report.fields.map(({ field, channels }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>
                  <Lines channels={channels} codes={[]} drawn />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h2>{words.officers}</h2>
        <p class="note">{words.officersNote}</p>
        {!report.named && <p class="trouble">{words.internal}</p>}
        <table class="figures wide">
          <TableHead names={[words.officer, words.inPeriod, words.toDate]} />
          <tbody>
            {report.officers.map((officer) => (
              <tr key={officer.id} data-officer={officer.id}>
                <th scope="row">
                  {officer.desk}{' '}
                  <small>{[officer.position, officer.name].filter(Boolean).join(', ')}</small>
                </th>
                <td>
                  <Lines channels={officer.channels} codes={officer.codes} drawn />
                </td>
                <td>
                  <Lines channels={officer.toDate.channels} codes={officer.toDate.codes} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

interface Figures {
  readonly channels: readonly ChannelResult[];
  readonly codes: readonly PeriodCodes[];
  /** Whether the intervals are drawn beside the words. */
  readonly drawn?: boolean;
}

/** A line for each channel, and for each kind of codes. */
function Lines({ channels, codes, drawn }: Figures) {
  return (
    <>
      {channels.length === 0 && <p class="note">{reportText.value.notEnough}</p>}
      {inOrder(channels).map((result) => (
        <div key={result.channel} data-channel={result.channel}>
          <p>
            <small>{text.value.channel[result.channel]}</small> {shortWords(result)}
          </p>
          {drawn && result.score && <SmallIntervalLine points={pointsOf(result.score)} />}
        </div>
      ))}
      {codes.map((one) => (
        <p key={one.issuer}>
          <small>{issuerNames.value[one.issuer]}</small> {codeWords(one)}
        </p>
      ))}
    </>
  );
}

/** "82 (74–88), 31 phiếu": what the head of the column calls it. */
function shortWords(result: ChannelResult): string {
  if (result.score === null) return scoreWords(result);
  return fill(reportText.value.one, { ratings: result.ratings, ...pointsOf(result.score) });
}
