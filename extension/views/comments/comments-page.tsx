import { fill } from '../../../shared/text/fill.ts';
import { comments, decided, load, more, next } from '../../state/comments/comments-page.ts';
import { moderationText } from '../../state/comments/text.ts';
import { asking, trouble } from '../../state/tab/member-tab.ts';
import { tabText } from '../../state/tab/text.ts';
import { MemberTab } from '../tab/member-tab.tsx';
import { TabTrouble } from '../tab/tab-trouble.tsx';
import { TitleBar } from '../tab/title-bar.tsx';
import { CommentCard } from './comment-card.tsx';
import { RemovalLog } from './removal-log.tsx';

/** The tab in which leader and Mặt trận decide on comments. */
export function CommentsPage() {
  return (
    <MemberTab page="comments" roles={['leader', 'overseer']}>
      <Waiting />
      <RemovalLog />
    </MemberTab>
  );
}

function Waiting() {
  const words = moderationText.value;
  return (
    <>
      <TitleBar words={words.title} refresh={load} />
      <ul class="rules">
        {words.rules.map((rule) => (
          <li key={rule}>{rule}</li>
        ))}
      </ul>
      <TabTrouble again={load} />
      <p role="status" class={decided.value === null ? 'unseen' : 'saved'}>
        <Decided />
      </p>
      <List />
    </>
  );
}

function Decided() {
  const { done } = moderationText.value;
  const comment = decided.value;
  if (comment === null) return null;
  if (comment.state === 'removed') return done.removed;
  return comment.removal === null ? done.shown : done.asked;
}

function List() {
  const words = moderationText.value;
  if (comments.value === null) {
    return trouble.value === null ? <p role="status">{tabText.value.loading}</p> : null;
  }
  if (comments.value.length === 0) return <p class="card">{words.empty}</p>;
  return (
    <section aria-label={fill(words.count, { count: comments.value.length })}>
      {comments.value.map((comment) => (
        <CommentCard key={comment.id} comment={comment} />
      ))}
      {next.value !== null && (
        <button type="button" aria-disabled={asking.value} onClick={() => void more()}>
          {words.more}
        </button>
      )}
    </section>
  );
}
