import type { Comment } from '../../../shared/contract/comment.ts';
import { fill } from '../../../shared/text/fill.ts';
import { score } from '../../state/inbox/inbox-page.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { dateWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { CommentItem } from './comment-item.tsx';

/** The comments of one release under its number, and its day where it is known. */
export function ReleaseComments(props: { release: number; comments: readonly Comment[] }) {
  const { release, comments } = props;
  return (
    <section>
      <h2>{releaseWords(release)}</h2>
      <ul class="comments">
        {comments.map((comment) => (
          <li key={comment.id}>
            <CommentItem comment={comment} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function releaseWords(number: number): string {
  const { list } = inboxText.value;
  const day = dayOf(number);
  if (day === undefined) return fill(list.release, { number });
  return fill(list.released, { number, date: dateWords(day, language.value) });
}

/** The newest release and those of the own trend tell their day. */
function dayOf(number: number): string | undefined {
  const { release, trend = [] } = score.value ?? {};
  if (release?.number === number) return release.publishedAt;
  return trend.find((point) => point.release === number)?.publishedAt;
}
