import { fill } from '../../../shared/text/fill.ts';
import { commentsConfirmedAt } from '../../state/inbox/comments.ts';
import { commune, load, notes, pledge, snapshot } from '../../state/inbox/inbox-page.ts';
import { asking, trouble } from '../../state/tab/member-tab.ts';
import { type Part, part } from '../../state/inbox/parts.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { timeWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';
import { troubleText } from '../../state/text.ts';

/** How old the oldest thing is that a part shows, in milliseconds since 1970; null when it has nothing. */
function confirmedAt(shown: Part): number | null {
  const score = snapshot.value?.confirmedAt;
  const moments = {
    comments: [commentsConfirmedAt.value],
    trend: [score, notes.value?.confirmedAt],
    criteria: [score, commune.value?.confirmedAt],
    pledge: [pledge.value?.confirmedAt],
  }[shown].filter((moment) => typeof moment === 'number');
  return moments.length === 0 ? null : Math.min(...moments);
}

/** How old what is shown is, and what stands in the way of newer. */
export function InboxAge() {
  const words = inboxText.value;
  const moment = confirmedAt(part.value);
  const time = moment && timeWords(moment, language.value);
  const offline = trouble.value === 'unreachable';
  if (trouble.value === null) {
    return (
      <div class="age note">
        <p role="status">
          {asking.value || !time ? words.loading : fill(words.confirmed, { time })}
        </p>
        <button
          type="button"
          class="quiet"
          aria-disabled={asking.value}
          onClick={() => void load()}
        >
          {words.refresh}
        </button>
      </div>
    );
  }
  return (
    <div class={offline ? 'trouble calm' : 'trouble'} role="alert">
      <p>{time ? fill(offline ? words.stale : words.staleOther, { time }) : words.nothingYet}</p>
      {!(offline && time) && <p>{troubleText(trouble.value)}</p>}
      <button type="button" onClick={() => void load()}>
        {words.again}
      </button>
    </div>
  );
}
