import type { ComponentChildren } from 'preact';
import { useEffect } from 'preact/hooks';
import type { Role } from '../../shared/contract/role.ts';
import { fill } from '../../shared/text/fill.ts';
import { countDue, dueCount } from '../state/letters/due-count.ts';
import { letterNewsIn } from '../state/news-text.ts';
import { unread } from '../state/popup-unread.ts';
import { language } from '../state/language.ts';
import { text } from '../state/text.ts';

/** The way from the popup to the pages of a role. */
export function MemberLinks({ role }: { role: Role }) {
  const { extension } = text.value;
  return (
    <nav class="pages" aria-label={extension.pages}>
      {role === 'officer' && <InboxLink />}
      {role === 'leader' && <PageLink page="commune">{extension.administration}</PageLink>}
      {role === 'leader' && <PageLink page="comments">{extension.comments}</PageLink>}
      {role === 'overseer' && <PageLink page="oversight">{extension.concerns}</PageLink>}
      {(role === 'leader' || role === 'overseer') && (
        <PageLink page="report">{extension.reports}</PageLink>
      )}
      {role !== 'operator' && <LettersLink />}
    </nav>
  );
}

function PageLink({ page, children }: { page: string; children: ComponentChildren }) {
  return (
    <a class="button" href={`/${page}.html`} target="_blank">
      {children}
    </a>
  );
}

/** Leads to what citizens wrote, and says how much of it is new. */
function InboxLink() {
  const { inbox } = text.value.extension;
  return (
    <PageLink page="inbox">
      {inbox.open}
      {unread.value !== null && (
        <span class="count">{fill(inbox.unread, { unread: unread.value })}</span>
      )}
    </PageLink>
  );
}

/** Leads to the letters, and says how many wait to be written or printed. */
function LettersLink() {
  useEffect(() => void countDue(), []);
  const count = dueCount.value;
  const words = letterNewsIn(language.value);
  return (
    <PageLink page="letters">
      {words.link}
      {count > 0 && <span class="count">{fill(words.dueCount, { count })}</span>}
    </PageLink>
  );
}
