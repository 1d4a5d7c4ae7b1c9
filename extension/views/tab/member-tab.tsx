import { useSignalEffect } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import type { Role } from '../../../shared/contract/role.ts';
import { memberWith, membership } from '../../state/tab/member-tab.ts';
import { tabText } from '../../state/tab/text.ts';
import { PageMessage } from '../page-message.tsx';
import { TabHeader } from '../tab-header.tsx';
import { PageTabs, type TabPage } from './page-tabs.tsx';

interface Props {
  readonly page: TabPage;
  /** Whom the page is for; others are told so. */
  readonly roles: readonly Role[];
  readonly children: ComponentChildren;
}

/** A tab of leader or Mặt trận: its head, the way to the others, and its content or why there is none. */
export function MemberTab({ page, roles, children }: Props) {
  useSignalEffect(() => {
    document.title = `${tabText.value.names[page]} – Nghe Dân`;
  });
  const member = membership.value;
  if (member === undefined) return null;
  return (
    <>
      <TabHeader />
      {member?.state === 'paired' && <PageTabs role={member.role} current={page} />}
      <main>{memberWith(roles) === null ? <NotFor page={page} /> : children}</main>
    </>
  );
}

function NotFor({ page }: Pick<Props, 'page'>) {
  const { names, notPaired, pair, notFor, results } = tabText.value;
  const isPaired = membership.value?.state === 'paired';
  return (
    <section class="card">
      <h1>{names[page]}</h1>
      {isPaired ? (
        <PageMessage words={notFor} href="/popup.html" label={results} />
      ) : (
        <PageMessage words={notPaired} href="/pair.html" label={pair} />
      )}
    </section>
  );
}
