import { fill } from '../../shared/text/fill.ts';
import { unread } from '../state/popup-unread.ts';
import { text } from '../state/text.ts';

/** Leads an officer from the popup to what citizens wrote, and says how much of it is new. */
export function InboxLink() {
  const { inbox } = text.value.extension;
  return (
    <a class="button inbox-link" href="/inbox.html" target="_blank">
      {inbox.open}
      {unread.value !== null && (
        <span class="count">{fill(inbox.unread, { unread: unread.value })}</span>
      )}
    </a>
  );
}
