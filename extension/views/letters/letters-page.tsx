import { useSignalEffect } from '@preact/signals';
import { member, place } from '../../state/letters/letters-page.ts';
import { membership, trouble } from '../../state/tab/member-tab.ts';
import { type Tab, tabsOf } from '../../state/letters/place.ts';
import { letterText } from '../../state/letters/text.ts';
import { troubleText } from '../../state/text.ts';
import { PageTabs } from '../tab/page-tabs.tsx';
import { TabHeader } from '../tab-header.tsx';
import { Compose } from './compose.tsx';
import { Counts } from './counts.tsx';
import { Occasions } from './occasions.tsx';
import { Replies } from './replies.tsx';
import { Sent } from './sent.tsx';
import { Templates } from './templates.tsx';

/** The tab of letters: replies to comments, what is printed, and how letters are worded. */
export function LettersPage() {
  useSignalEffect(() => {
    document.title = letterText.value.title;
  });
  if (membership.value === undefined) return null;
  return (
    <>
      <TabHeader />
      <PageTabs role={member.value?.role} current="letters" />
      <main>{member.value === null ? <NotPaired /> : <Desk />}</main>
    </>
  );
}

function NotPaired() {
  return (
    <section class="card">
      <h1>{letterText.value.title}</h1>
      <p role="status" class="trouble">
        {letterText.value.notPaired}
      </p>
      <p>
        <a class="button strong" href="/pair.html">
          {letterText.value.pair}
        </a>
      </p>
    </section>
  );
}

function Desk() {
  const tabs = tabsOf(member.value?.role ?? 'operator');
  if (tabs.length === 0) return <p class="card">{letterText.value.notAllowed}</p>;
  return (
    <>
      {tabs.length > 1 && <Tabs tabs={tabs} />}
      {trouble.value !== null && (
        <p class="trouble screen" role="alert">
          {troubleText(trouble.value)}
        </p>
      )}
      <Content />
    </>
  );
}

function Tabs({ tabs }: { tabs: readonly Tab[] }) {
  return (
    <nav class="parts screen" aria-label={letterText.value.title}>
      {tabs.map((tab) => (
        <a key={tab} href={`#${tab}`} aria-current={place.value.tab === tab ? 'page' : undefined}>
          {letterText.value.tabs[tab]}
        </a>
      ))}
    </nav>
  );
}

function Content() {
  const { tab, comment } = place.value;
  if (comment !== null) return <Compose key={comment} />;
  if (tab === 'sent') return <Sent />;
  if (tab === 'occasions') return <Occasions />;
  if (tab === 'templates') return <Templates />;
  return tab === 'counts' ? <Counts /> : <Replies />;
}
