import { useSignalEffect } from '@preact/signals';
import { fill } from '../../../shared/text/fill.ts';
import { dayWords } from '../../state/moment-words.ts';
import { list, load, reader, report } from '../../state/report/report-page.ts';
import { membership, trouble } from '../../state/tab/member-tab.ts';
import { reportText } from '../../state/report/text.ts';
import { language } from '../../state/language.ts';
import { troubleText } from '../../state/text.ts';
import { PageMessage } from '../page-message.tsx';
import { PageTabs } from '../tab/page-tabs.tsx';
import { TabHeader } from '../tab-header.tsx';
import { OfficerNotes } from './officer-notes.tsx';
import { ReportControls } from './report-controls.tsx';
import { ReportSheet } from './report-sheet.tsx';

/** The tab in which leader and overseer read, print and keep reports. */
export function ReportPage() {
  useSignalEffect(() => {
    document.title = reportText.value.title;
  });
  if (membership.value === undefined) return null;
  return (
    <>
      <TabHeader />
      <PageTabs role={reader()?.role} current="report" />
      <main>
        <Content />
      </main>
    </>
  );
}

function Content() {
  const words = reportText.value;
  if (membership.value?.state !== 'paired') {
    return <Message words={words.unpaired} href="/pair.html" label={words.pair} />;
  }
  if (reader() === null) {
    return <Message words={words.notAllowed} href="/popup.html" label={words.results} />;
  }
  if (list.value === null) return <Loading />;
  if (list.value.releases.length === 0) return <NoRelease next={list.value.nextRelease} />;
  return (
    <>
      <ReportControls list={list.value} />
      {report.value === null ? <Loading /> : <ReportSheet report={report.value} />}
      <OfficerNotes />
    </>
  );
}

function Message(props: { words: string; href: string; label: string }) {
  return (
    <section class="card">
      <h1>{reportText.value.title}</h1>
      <PageMessage {...props} />
    </section>
  );
}

function Loading() {
  const words = reportText.value;
  return (
    <section class="card">
      <h1>{words.title}</h1>
      {trouble.value === null ? (
        <p role="status">{words.loading}</p>
      ) : (
        <PageMessage
          words={troubleText(trouble.value)}
          onPress={() => void load()}
          label={words.again}
        />
      )}
    </section>
  );
}

function NoRelease({ next }: { next: string }) {
  const words = reportText.value;
  return (
    <section class="card">
      <h1>{words.title}</h1>
      <p>{fill(words.noRelease, { date: dayWords(next, language.value) })}</p>
    </section>
  );
}
