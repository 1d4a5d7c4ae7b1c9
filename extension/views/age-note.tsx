import { fill } from '../../shared/text/fill.ts';
import { timeWords } from '../state/moment-words.ts';
import { askNow, snapshot, trouble } from '../state/popup-screen.ts';
import { language } from '../state/language.ts';
import { text, troubleText } from '../state/text.ts';

/** How old the figures are, and what stands in the way of newer ones. */
export function AgeNote() {
  const { state } = text.value.extension;
  const kept = snapshot.value;
  const time = kept && timeWords(kept.confirmedAt, language.value);
  if (trouble.value === null) {
    return (
      <p class="note age" role="status">
        {time ? fill(state.confirmed, { time }) : state.loading}
      </p>
    );
  }
  const offline = trouble.value === 'unreachable';
  return (
    <div class={offline ? 'trouble calm' : 'trouble'} role="status">
      <p>{time ? fill(offline ? state.stale : state.staleOther, { time }) : state.nothingYet}</p>
      {!(offline && time) && <p>{troubleText(trouble.value)}</p>}
      <button type="button" onClick={() => void askNow()}>
        {state.again}
      </button>
    </div>
  );
}
