import {
  comments,
  commentsConfirmedAt,
  markAllRead,
  next,
  shownReleases,
  unreadCount,
} from '../../state/inbox/comments.ts';
import { fill } from '../../../shared/text/fill.ts';
import { more } from '../../state/inbox/acting.ts';
import { asking, trouble } from '../../state/tab/member-tab.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { CommentChoice } from './comment-choice.tsx';
import { ReleaseComments } from './release-comments.tsx';
import { moveAmongComments } from './move-among-comments.ts';

/** What citizens wrote, by release, the newest first. */
export function CommentsPart() {
  if (comments.value.length === 0) return <NoComments />;
  const { list } = inboxText.value;
  return (
    <>
      <div class="bar">
        <p role="status">
          {unreadCount.value === 0
            ? list.allRead
            : fill(list.unread, { unread: unreadCount.value })}
        </p>
        {unreadCount.value > 0 && (
          <button type="button" class="quiet" onClick={() => void markAllRead()}>
            {list.markAll}
          </button>
        )}
      </div>
      <CommentChoice />
      {shownReleases.value.length > 0 && <p class="note keys">{list.keys}</p>}
      <div class="releases" onKeyDown={moveAmongComments}>
        {shownReleases.value.map(({ release, on }) => (
          <ReleaseComments key={release} release={release} comments={on} />
        ))}
      </div>
      <More />
    </>
  );
}

function NoComments() {
  const { list } = inboxText.value;
  if (commentsConfirmedAt.value === null) return null;
  return (
    <section class="card">
      <h2>{list.empty}</h2>
      <p>{list.emptyWhy}</p>
    </section>
  );
}

function More() {
  const { list } = inboxText.value;
  if (next.value === null) return null;
  if (trouble.value === 'unreachable') {
    return <p class="note">{fill(list.offlineMore, { count: comments.value.length })}</p>;
  }
  return (
    <p>
      <button
        type="button"
        aria-disabled={asking.value}
        onClick={() => void (asking.value || more())}
      >
        {list.more}
      </button>
    </p>
  );
}
