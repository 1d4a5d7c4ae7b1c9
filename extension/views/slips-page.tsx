import { useSignalEffect } from '@preact/signals';
import { codeText } from '../state/code-text.ts';
import { issue } from '../state/issue-slips.ts';
import { commune, mayPrint, member, readOfficers, trouble } from '../state/slips-page.ts';
import { troubleText } from '../state/text.ts';
import { PageMessage } from './page-message.tsx';
import { SlipSheets } from './slip-sheets.tsx';
import { SlipsForm } from './slips-form.tsx';
import { SlipsIssued } from './slips-issued.tsx';
import { PageTabs } from './tab/page-tabs.tsx';
import { TabHeader } from './tab-header.tsx';

/** The tab in which leader and overseer issue codes and print them. */
export function SlipsPage() {
  useSignalEffect(() => {
    document.title = codeText.value.slips.title;
  });
  if (member.value === undefined) return null;
  return (
    <>
      <TabHeader />
      <PageTabs role={member.value?.role} current="slips" />
      <main>{issue.value === null ? <Beginning /> : <SlipsIssued issue={issue.value} />}</main>
      {issue.value !== null && <SlipSheets issue={issue.value} />}
    </>
  );
}

function Beginning() {
  const { slips } = codeText.value;
  return (
    <div class="card">
      <h1>{slips.title}</h1>
      <FormOrWhyNot />
    </div>
  );
}

function FormOrWhyNot() {
  const { slips } = codeText.value;
  if (member.value === null) {
    return <PageMessage words={slips.unpaired} href="/pair.html" label={slips.pair} />;
  }
  if (!mayPrint.value) {
    return <PageMessage words={slips.notAllowed} href="/popup.html" label={slips.results} />;
  }
  if (commune.value !== null) return <SlipsForm commune={commune.value} />;
  if (trouble.value === null) return <p role="status">{slips.loading}</p>;
  const words = troubleText(trouble.value);
  return <PageMessage words={words} onPress={() => void readOfficers()} label={slips.again} />;
}
