import { DECIDE_WITHIN } from '../../../shared/comments/moderation.ts';
import { startOfDay } from '../../../shared/day-in-vietnam.ts';
import { fill } from '../../../shared/text/fill.ts';
import { moderationText } from '../../state/comments/text.ts';
import { DAY, waitedDays } from '../../state/comments/waited-days.ts';
import { language } from '../../state/language.ts';
import { dateWords } from '../../state/moment-words.ts';
import type { OpenComment } from './comment-card.tsx';

type Contest = NonNullable<OpenComment['contest']>;

/** What the officer has against a comment, since when, and that nobody answered it in time. */
export function ContestNote({ contest: { reason, note, day, state } }: { contest: Contest }) {
  const { contested, reasons } = moderationText.value;
  const date = dateWords(day, language.value);
  if (state === 'kept') return <p class="note">{fill(contested.kept, { date })}</p>;
  const days = waitedDays(startOfDay(day), Date.now());
  const late = days * DAY >= DECIDE_WITHIN;
  return (
    <div class={late ? 'contested trouble' : 'contested'}>
      <p>
        <strong>{fill(contested.open, { date, reason: reasons[reason] })}</strong>
      </p>
      {note !== null && <p>{fill(contested.note, { note })}</p>}
      <p class={late ? undefined : 'note'}>
        {fill(late ? contested.late : contested.waits, { days })}
      </p>
    </div>
  );
}
