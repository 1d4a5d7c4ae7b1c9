import type { Correspondence } from '../../../shared/contract/letter.ts';
import { sent } from '../../state/letters/compose.ts';
import { loadBox } from '../../state/letters/lists.ts';
import { letterText } from '../../state/letters/text.ts';
import { BoxList } from './box-list.tsx';
import { CommentHead } from './comment-head.tsx';
import { TitleBar } from '../tab/title-bar.tsx';

/** The comments whose writers wait for a letter, what is due first on top. */
export function Replies() {
  const { compose, replies } = letterText.value;
  return (
    <>
      <TitleBar words={replies.title} refresh={() => loadBox('waiting')} />
      {sent.value !== null && (
        <p class="done" role="status">
          {compose.done}
        </p>
      )}
      <p class="note">{replies.lead}</p>
      <BoxList
        box="waiting"
        empty={replies.empty}
        card={(one) => <WaitingCard key={one.comment} asked={one} />}
      />
    </>
  );
}

function WaitingCard({ asked }: { asked: Correspondence }) {
  return (
    <article class={asked.overdue ? 'card late' : 'card'}>
      <CommentHead asked={asked} />
      <blockquote>{asked.text}</blockquote>
      <p>
        <a
          class="button strong"
          href={`#comment=${asked.comment}`}
          onClick={() => (sent.value = null)}
        >
          {letterText.value.replies.write}
        </a>
      </p>
    </article>
  );
}
