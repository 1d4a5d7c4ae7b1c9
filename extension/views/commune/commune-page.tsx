import { useSignalEffect } from '@preact/signals';
import { leader, membership, trouble } from '../../state/commune/attempt.ts';
import { load, officers, settings } from '../../state/commune/commune-page.ts';
import { section } from '../../state/commune/sections.ts';
import { communeText } from '../../state/commune/text.ts';
import { PageMessage } from '../page-message.tsx';
import { PageTabs } from '../tab/page-tabs.tsx';
import { TabHeader } from '../tab-header.tsx';
import { ConfirmDialog } from './confirm-dialog.tsx';
import { Happenings } from './happenings.tsx';
import { OfflineNote } from './offline-note.tsx';
import { SectionContent } from './section-content.tsx';
import { SectionHeading } from './section-heading.tsx';
import { SectionNav } from './section-nav.tsx';

/** The tab in which a leader sees to officers, devices, kiosks, keys and settings. */
export function CommunePage() {
  useSignalEffect(() => {
    const { sections, title } = communeText.value;
    document.title = `${sections[section.value]} – ${title}`;
  });
  if (membership.value === undefined) return null;
  return (
    <>
      <TabHeader />
      <PageTabs role={leader()?.role} current="commune" />
      {leader() === null ? <NotForThisDevice /> : <Administration />}
      <ConfirmDialog />
    </>
  );
}

function NotForThisDevice() {
  const words = communeText.value;
  const isPaired = membership.value?.state === 'paired';
  return (
    <main class="card">
      <h1>{words.title}</h1>
      {isPaired ? (
        <PageMessage words={words.notLeader} href="/popup.html" label={words.results} />
      ) : (
        <PageMessage words={words.notPaired} href="/pair.html" label={words.pair} />
      )}
    </main>
  );
}

function Administration() {
  return (
    <div class="sides">
      <SectionNav />
      <main>
        <SectionHeading />
        <OfflineNote />
        <Happenings />
        <SectionOrWhyNot />
      </main>
    </div>
  );
}

function SectionOrWhyNot() {
  const words = communeText.value;
  if (settings.value !== null && officers.value !== null) return <SectionContent />;
  if (trouble.value === null) return <p role="status">{words.loading}</p>;
  return (
    <p>
      <button type="button" class="strong" onClick={() => void load()}>
        {words.again}
      </button>
    </p>
  );
}
