import { useSignalEffect } from '@preact/signals';
import { referral } from '../../state/oversight/answering.ts';
import { confirming, newKey } from '../../state/oversight/making-key.ts';
import { overseer } from '../../state/oversight/oversight-page.ts';
import { membership } from '../../state/tab/member-tab.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { PageMessage } from '../page-message.tsx';
import { PageTabs } from '../tab/page-tabs.tsx';
import { TabHeader } from '../tab-header.tsx';
import { ConcernDesk } from './concern-desk.tsx';
import { ConfirmSheet } from './confirm-sheet.tsx';
import { RecoverySheet } from './recovery-sheet.tsx';
import { ReferralSheet } from './referral-sheet.tsx';

/** The whole tab in which Mặt trận reads what was sealed for it. */
export function OversightPage() {
  useSignalEffect(() => {
    document.title = oversightText.value.title;
  });
  if (membership.value === undefined) return null;
  return (
    <>
      <TabHeader />
      <PageTabs role={overseer()?.role} current="oversight" />
      <main>
        <Content />
      </main>
    </>
  );
}

/** One thing at a time: a sheet to print hides all else. */
function Content() {
  if (membership.value?.state !== 'paired') return <NotPaired />;
  if (overseer() === null) return <NotOverseer />;
  if (newKey.value !== null) {
    return confirming.value ? (
      <ConfirmSheet made={newKey.value} />
    ) : (
      <RecoverySheet made={newKey.value} />
    );
  }
  if (referral.value !== null) return <ReferralSheet concern={referral.value} />;
  return <ConcernDesk />;
}

function NotOverseer() {
  const { title, notOverseer, results } = oversightText.value;
  return (
    <section class="card">
      <h1>{title}</h1>
      <PageMessage words={notOverseer} href="/popup.html" label={results} />
    </section>
  );
}

function NotPaired() {
  return (
    <section class="card">
      <h1>{oversightText.value.title}</h1>
      <p role="status" class="trouble">
        {oversightText.value.notPaired}
      </p>
      <p>
        <a class="button strong" href="/pair.html">
          {oversightText.value.pair}
        </a>
      </p>
    </section>
  );
}
