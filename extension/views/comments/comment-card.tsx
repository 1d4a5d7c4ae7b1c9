import { DECIDE_WITHIN } from '../../../shared/comments/moderation.ts';
import type { Comment } from '../../../shared/contract/comment.ts';
import { fill } from '../../../shared/text/fill.ts';
import { officers } from '../../state/comments/comments-page.ts';
import { moderationText } from '../../state/comments/text.ts';
import { waitedDays } from '../../state/comments/waited-days.ts';
import { dayWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { ContestNote } from './contest-note.tsx';
import { DecisionForm } from './decision-form.tsx';

export type OpenComment = Extract<Comment, { state: 'held' | 'shown' }>;

/** One comment: on whom, since when it waits, what it says, and the decision. */
export function CommentCard({ comment }: { comment: Comment }) {
  if (comment.state === 'removed') return null;
  return (
    <article class="card" aria-labelledby={`about-${comment.id}`}>
      <header>
        <h2 id={`about-${comment.id}`}>{aboutWhom(comment)}</h2>
        <Waited comment={comment} />
      </header>
      <blockquote>{comment.text}</blockquote>
      {comment.contest !== null && <ContestNote contest={comment.contest} />}
      <DecisionForm comment={comment} />
    </article>
  );
}

function aboutWhom({ officer }: Comment): string {
  const { pool, former } = moderationText.value;
  if (officer === null) return pool;
  const known = officers.value.get(officer);
  return known === undefined ? former : `${known.position}, ${known.desk}`;
}

/** How long nobody has decided, and when it is shown if nobody does. */
function Waited({ comment }: { comment: OpenComment }) {
  const { waits, shown } = moderationText.value;
  const { release, publishedAt, state } = comment;
  if (state === 'shown') return <p class="note">{fill(shown, { release })}</p>;
  const date = dayWords(
    new Date(Date.parse(publishedAt) + DECIDE_WITHIN).toISOString(),
    language.value,
  );
  const days = waitedDays(publishedAt, Date.now());
  return <p class="note">{fill(waits, { release, days, date })}</p>;
}
