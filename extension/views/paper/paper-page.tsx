import { load, lot, unfinished } from '../../state/paper/paper-page.ts';
import { paperText } from '../../state/paper/text.ts';
import { MemberTab } from '../tab/member-tab.tsx';
import { TabTrouble } from '../tab/tab-trouble.tsx';
import { TitleBar } from '../tab/title-bar.tsx';
import { LotForm } from './lot-form.tsx';
import { LotState } from './lot-state.tsx';
import { SlipForm } from './slip-form.tsx';

/** The tab in which Mặt trận types what stands on paper. */
export function PaperPage() {
  return (
    <MemberTab page="paper" roles={['overseer']}>
      <TitleBar words={paperText.value.title} refresh={load} />
      {lot.value === null ? <Beginning /> : <Typing />}
    </MemberTab>
  );
}

function Beginning() {
  const { rules } = paperText.value;
  return (
    <>
      <ul class="rules">
        {rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <TabTrouble again={load} />
      <LotForm unfinished={unfinished.value} />
    </>
  );
}

function Typing() {
  return (
    <>
      <LotState />
      <TabTrouble again={load} />
      <SlipForm />
      <details>
        <summary>{paperText.value.otherLot}</summary>
        <LotForm unfinished={unfinished.value} />
      </details>
    </>
  );
}
