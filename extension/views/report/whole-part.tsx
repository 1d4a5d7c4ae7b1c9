import type { Report } from '../../../shared/contract/report.ts';
import type { ChannelResult, TrendPoint } from '../../../shared/contract/score.ts';
import { inOrder } from '../../state/channel-order.ts';
import { reportText } from '../../state/report/text.ts';
import { scoreWords } from '../../state/score-words.ts';
import { text } from '../../state/text.ts';
import { ChannelScore } from '../channel-score.tsx';
import { CriteriaTables } from '../criteria-table.tsx';
import { Trend } from '../trend.tsx';
import { CodesTable } from './codes-table.tsx';

/** The commune by channel, criterion and release, each channel for itself. */
export function WholePart({ report }: { report: Report }) {
  const words = reportText.value;
  const { total, toDate } = report;
  return (
    <section>
      <h2>{words.sections.whole}</h2>
      {total.channels.length === 0 && <p>{words.wholeNotEnough}</p>}
      {inOrder(total.channels).map((result) => (
        <ChannelPart
          key={result.channel}
          result={result}
          before={toDate.channels.find(({ channel }) => channel === result.channel)}
          trend={total.trend}
        />
      ))}
      <CodesTable inPeriod={total.codes} toDate={toDate.codes} />
    </section>
  );
}

interface Part {
  readonly result: ChannelResult;
  /** The same channel from the beginning to the end of the period. */
  readonly before: ChannelResult | undefined;
  readonly trend: readonly TrendPoint[];
}

function ChannelPart({ result, before, trend }: Part) {
  const words = reportText.value;
  return (
    <section class="channel" data-channel={result.channel}>
      <h3>{text.value.channel[result.channel]}</h3>
      <div class="beside">
        <div>
          <ChannelScore result={result} />
          {before && (
            <p class="note">
              {words.toDate}: {scoreWords(before)}
            </p>
          )}
          <p class="note">{text.value.extension.score.channelNotes[result.channel]}</p>
        </div>
        <Trend trend={trend} channel={result.channel} />
      </div>
      <div class="beside">
        <CriteriaTables result={result} />
      </div>
    </section>
  );
}
