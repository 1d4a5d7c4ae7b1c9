import type { PeriodCodes, Report } from '../../../shared/contract/report.ts';
import type { ChannelResult } from '../../../shared/contract/score.ts';
import { inOrder } from '../../state/channel-order.ts';
import { pointsOf } from '../../state/points.ts';
import { issuerNames, reportText } from '../../state/report/text.ts';
import { scoreWords } from '../../state/score-words.ts';
import { text } from '../../state/text.ts';
import { SmallIntervalLine } from '../interval-line.tsx';
import { codeWords } from './codes-table.tsx';

/** The fields of work and the officers, by desk: an order in a room, never a rank. */
export function FigureTables({ report }: { report: Report }) {
  const words = reportText.value;
  return (
    <>
      <section>
        <h3>{words.fields}</h3>
        <p class="note">{words.fieldsNote}</p>
        <table class="figures wide">
          <Head names={[words.field, words.figures]} />
          <tbody>
            {report.fields.map(({ field, channels }) => (
              <tr key={field}>
                <th scope="row">{field}</th>
                <td>
                  <Lines channels={channels} codes={[]} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
      <section>
        <h3>{words.officers}</h3>
        <p class="note">{words.officersNote}</p>
        {!report.named && <p class="trouble">{words.internal}</p>}
        <table class="figures wide">
          <Head names={[words.officer, words.inPeriod, words.toDate]} />
          <tbody>
            {report.officers.map((officer) => (
              <tr key={officer.id} data-officer={officer.id}>
                <th scope="row">
                  {officer.desk}{' '}
                  <small>{[officer.position, officer.name].filter(Boolean).join(', ')}</small>
                </th>
                <td>
                  <Lines {...officer} />
                </td>
                <td>
                  <Lines {...officer.toDate} />
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      </section>
    </>
  );
}

function Head({ names }: { names: readonly string[] }) {
  return (
    <thead>
      <tr>
        {names.map((name) => (
          <th key={name} scope="col">
            {name}
          </th>
        ))}
      </tr>
    </thead>
  );
}

interface Figures {
  readonly channels: readonly ChannelResult[];
  readonly codes: readonly PeriodCodes[];
}

/** A line for each channel, and for each kind of codes. */
function Lines({ channels, codes }: Figures) {
  return (
    <>
      {channels.length === 0 && <p class="note">{reportText.value.notEnough}</p>}
      {inOrder(channels).map((result) => (
        <div key={result.channel} data-channel={result.channel}>
          <p>
            <small>{text.value.channel[result.channel]}</small> {scoreWords(result)}
          </p>
          {result.score && <SmallIntervalLine points={pointsOf(result.score)} />}
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
