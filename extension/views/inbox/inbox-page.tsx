import { useSignalEffect } from '@preact/signals';
import { membership } from '../../state/tab/member-tab.ts';
import { type Part, part } from '../../state/inbox/parts.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { PageMessage } from '../page-message.tsx';
import { PageTabs } from '../tab/page-tabs.tsx';
import { TabHeader } from '../tab-header.tsx';
import { CommentsPart } from './comments-part.tsx';
import { CriteriaPart } from './criteria-part.tsx';
import { InboxAge } from './inbox-age.tsx';
import { PartLinks } from './part-links.tsx';
import { PledgePart } from './pledge-part.tsx';
import { TrendPart } from './trend-part.tsx';

/** The tab in which an officer reads what citizens wrote, and sees their own course. */
export function InboxPage() {
  useSignalEffect(() => {
    document.title = `${inboxText.value.parts[part.value]} – ${inboxText.value.title}`;
  });
  const member = membership.value;
  if (member === undefined) return null;
  return (
    <>
      <TabHeader />
      {member?.state === 'paired' && <PageTabs role={member.role} current="inbox" />}
      <main>
        <h1>{inboxText.value.title}</h1>
        <Content />
      </main>
    </>
  );
}

function Content() {
  const words = inboxText.value;
  const member = membership.value;
  if (member?.state !== 'paired') {
    return <PageMessage words={words.notPaired} href="/pair.html" label={words.pair} />;
  }
  if (member.role !== 'officer') {
    return <PageMessage words={words.notOfficer} href="/popup.html" label={words.results} />;
  }
  const Shown = shown[part.value];
  return (
    <>
      <PartLinks />
      <InboxAge />
      <Shown />
    </>
  );
}

const shown: Readonly<Record<Part, () => preact.JSX.Element | null>> = {
  comments: CommentsPart,
  trend: TrendPart,
  criteria: CriteriaPart,
  pledge: PledgePart,
};
