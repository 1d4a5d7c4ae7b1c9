import { load, signals } from '../../state/signals/signals-page.ts';
import { signalText } from '../../state/signals/text.ts';
import { trouble } from '../../state/tab/member-tab.ts';
import { tabText } from '../../state/tab/text.ts';
import { MemberTab } from '../tab/member-tab.tsx';
import { TabTrouble } from '../tab/tab-trouble.tsx';
import { TitleBar } from '../tab/title-bar.tsx';
import { SignalCard } from './signal-card.tsx';

/** The tab in which Mặt trận sees what chance does not explain: reasons to look. */
export function SignalsPage() {
  const words = signalText.value;
  return (
    <MemberTab page="signals" roles={['overseer']}>
      <TitleBar words={words.title} refresh={load} />
      <p class="strong-note">{words.noVerdict}</p>
      <TabTrouble again={load} />
      <List />
    </MemberTab>
  );
}

function List() {
  const words = signalText.value;
  if (signals.value === null) {
    return trouble.value === null ? <p role="status">{tabText.value.loading}</p> : null;
  }
  const { release, signals: list } = signals.value;
  if (release === null) return <p class="card">{words.noRelease}</p>;
  if (list.length === 0) return <p class="card">{words.none}</p>;
  return list.map((one) => (
    <SignalCard key={`${one.signal} ${one.channel} ${one.officer}`} told={one} />
  ));
}
