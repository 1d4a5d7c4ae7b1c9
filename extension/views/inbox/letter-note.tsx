import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { fill } from '../../../shared/text/fill.ts';
import type { letterTo } from '../../state/inbox/inbox-page.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { language } from '../../state/language.ts';
import { dateWords } from '../../state/moment-words.ts';

type LetterState = NonNullable<ReturnType<typeof letterTo>>;

/** Whether the writer of a comment waits for a letter, or what became of it, and the way there. */
export function LetterNote({ of: { comment, dueOn, letter } }: { of: LetterState }) {
  const words = inboxText.value.letter;
  if (letter !== null) {
    const date = dateWords(letter.sentOn, language.value);
    return (
      <p>
        {fill(words.sent, { date })} {words.answers[letter.answer ?? 'none']}{' '}
        <a class="quiet button" href="/letters.html#sent">
          {words.see}
        </a>
      </p>
    );
  }
  const late = dueOn < dayInVietnam(Date.now());
  return (
    <p>
      {fill(late ? words.late : words.waits, { date: dateWords(dueOn, language.value) })}{' '}
      <a class="button" href={`/letters.html#comment=${comment}`}>
        {words.write}
      </a>
    </p>
  );
}
