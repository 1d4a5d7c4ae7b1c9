import type { Channel } from '../../../shared/contract/score.ts';
import { inOrder } from '../../state/channel-order.ts';
import { score } from '../../state/inbox/inbox-page.ts';
import { ownTrend } from '../../state/inbox/own-trend.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { text } from '../../state/text.ts';
import { OwnTrendView } from './own-trend-view.tsx';
import { TrendNotes } from './trend-notes.tsx';

/** The officer's own course: the first channel open, others a press away, and the notes beside it. */
export function TrendPart() {
  const { trend: words } = inboxText.value;
  if (score.value === null) return null;
  const { trend } = score.value;
  const [first, ...others] = inOrder(score.value.channels).filter(
    ({ channel }) => ownTrend(trend, channel).points.length > 0,
  );
  if (first === undefined) return <p class="card">{words.none}</p>;
  return (
    <>
      <section class="card">
        <h2>{words.title}</h2>
        <ChannelTrend channel={first.channel} />
      </section>
      <TrendNotes />
      {others.length > 0 && <h2>{words.others}</h2>}
      {others.map(({ channel }) => (
        <details key={channel} class="card">
          <summary>{text.value.channel[channel]}</summary>
          <ChannelTrend channel={channel} />
        </details>
      ))}
    </>
  );
}

function ChannelTrend({ channel }: { channel: Channel }) {
  return (
    <>
      <p class="note">{text.value.channel[channel]}</p>
      <OwnTrendView trend={ownTrend(score.value?.trend ?? [], channel)} />
    </>
  );
}
