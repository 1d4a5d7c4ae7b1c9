import type { Correspondence } from '../../../shared/contract/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { officerWords } from '../../state/letters/letters-page.ts';
import { letterText } from '../../state/letters/text.ts';
import { dayWords } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';

/** When a comment came out, on whom it is where that is not oneself, and until when its letter is due. */
export function CommentHead({ asked }: { asked: Correspondence }) {
  const { due, overdue, replies } = letterText.value;
  const date = dayWords(asked.dueOn, language.value);
  return (
    <header class="note">
      <span>
        {asked.officer === null ? replies.pool : fill(replies.release, { release: asked.release })}
      </span>
      <About officer={asked.officer} />
      {asked.letter === null && (
        <strong class={asked.overdue ? 'overdue' : ''}>
          {fill(asked.overdue ? overdue : due, { date })}
        </strong>
      )}
    </header>
  );
}

/** On whom a comment is, for a leader: officers have comments on nobody else. */
export function About({ officer }: { officer: string | null }) {
  const who = officer && officerWords(officer);
  return who && <span>{fill(letterText.value.replies.about, { who })}</span>;
}
