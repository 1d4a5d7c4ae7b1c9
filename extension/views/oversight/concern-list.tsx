import { fill } from '../../../shared/text/fill.ts';
import { answered } from '../../state/oversight/answering.ts';
import { inOrderOfNeed } from '../../state/oversight/opened-concern.ts';
import { concerns, more, next } from '../../state/oversight/oversight-page.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { oversightText } from '../../state/oversight/text.ts';
import { ConcernCard } from './concern-card.tsx';

/** What was sealed for Mặt trận, what waits for an answer first. */
export function ConcernList() {
  const { list } = oversightText.value;
  return (
    <section>
      <h2>{list.title}</h2>
      <p role="status" class={answered.value === null ? 'unseen' : 'note'}>
        <Saved />
      </p>
      {concerns.value.length === 0 && !asking.value && <p class="note">{list.empty}</p>}
      {inOrderOfNeed(concerns.value).map((concern) => (
        <ConcernCard key={concern.sealed.id} concern={concern} />
      ))}
      {next.value !== null && (
        <button type="button" onClick={() => void more()}>
          {list.more}
        </button>
      )}
    </section>
  );
}

function Saved() {
  const { change, statuses } = oversightText.value;
  if (answered.value === null) return null;
  return fill(change.saved, { status: statuses[answered.value.status] });
}
