import { topicsOf } from '../../../shared/comments/topics.ts';
import type { Comment } from '../../../shared/contract/comment.ts';
import { fill } from '../../../shared/text/fill.ts';
import { contesting } from '../../state/inbox/acting.ts';
import { markRead, markUnread, readIds } from '../../state/inbox/comments.ts';
import { letterTo } from '../../state/inbox/inbox-page.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { isUnread } from '../../state/inbox/unread.ts';
import { dateWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { text } from '../../state/text.ts';
import { ContestForm } from './contest-form.tsx';
import { LetterNote } from './letter-note.tsx';

/** One comment: a line until it is opened, and what is left of a removed one. */
export function CommentItem({ comment }: { comment: Comment }) {
  if (comment.state === 'removed') return <Tombstone comment={comment} />;
  const unread = isUnread(comment, readIds.value);
  const asked = letterTo(comment.id);
  return (
    <details
      class={unread ? 'comment unread' : 'comment'}
      onToggle={({ currentTarget }) => {
        if (currentTarget.open && unread) void markRead([comment.id]);
      }}
    >
      <summary>
        {unread && <span class="unseen">{inboxText.value.list.isNew}: </span>}
        <span class="said">{comment.text}</span>
        {asked && (
          <span class="count">{inboxText.value.letter[asked.letter ? 'has' : 'wants']}</span>
        )}
      </summary>
      <Opened comment={comment} />
    </details>
  );
}

type Removed = Extract<Comment, { state: 'removed' }>;
type Readable = Exclude<Comment, Removed>;

function Opened({ comment }: { comment: Readable }) {
  const { list, contest } = inboxText.value;
  const asked = letterTo(comment.id);
  const topics = topicsOf(comment.text).map((topic) => text.value.criteria.names[topic]);
  return (
    <div class="opened">
      {topics.length > 0 && (
        <p class="note">
          {list.topic}: {topics.join('; ')}
        </p>
      )}
      {asked && <LetterNote of={asked} />}
      {comment.contest !== null && <Contested contest={comment.contest} />}
      {contesting.value === comment.id ? (
        <ContestForm comment={comment.id} />
      ) : (
        <p class="choices">
          <button type="button" class="quiet" onClick={() => void markUnread(comment.id)}>
            {list.markUnread}
          </button>
          {comment.contest === null && (
            <button type="button" class="quiet" onClick={() => (contesting.value = comment.id)}>
              {contest.open}
            </button>
          )}
        </p>
      )}
    </div>
  );
}

function Contested({ contest }: { contest: NonNullable<Readable['contest']> }) {
  const words = inboxText.value;
  const date = dateWords(contest.day, language.value);
  const reason = words.reasons[contest.reason];
  return (
    <p role="status" class="contested">
      {fill(contest.state === 'open' ? words.contest.waiting : words.contest.kept, {
        date,
        reason,
      })}
    </p>
  );
}

function Tombstone({ comment: { removal, removedOn } }: { comment: Removed }) {
  const { list, reasons } = inboxText.value;
  const date = dateWords(removedOn, language.value);
  return (
    <p class="removed note">{fill(list.removed, { date, reason: reasons[removal.reason] })}</p>
  );
}
