import { fill } from '../../../shared/text/fill.ts';
import { language } from '../../state/language.ts';
import { dateWords, shortDay } from '../../state/moment-words.ts';
import type { OfficerNote } from '../../state/report/officer-notes.ts';
import { notes } from '../../state/report/report-page.ts';
import { reportText } from '../../state/report/text.ts';

/** What officers say bore on their releases; never on paper, since it may tell who was ill. */
export function OfficerNotes() {
  const { officerNotes: words } = reportText.value;
  if (notes.value === null) return null;
  return (
    <section class="card screen">
      <h2>{words.title}</h2>
      <p class="note">{words.lead}</p>
      {notes.value.length === 0 && <p>{words.none}</p>}
      <ul>
        {notes.value.map((one) => (
          <Entry key={`${one.officer.id} ${one.note.release}`} one={one} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ one: { officer, note, publishedAt } }: { one: OfficerNote }) {
  const { officerNotes: words } = reportText.value;
  const who = `${officer.position}, ${officer.desk}`;
  return (
    <li>
      <b>{fill(words.about, { who, day: shortDay(publishedAt) })}</b>: {note.text}{' '}
      <small class="note">
        ({fill(words.written, { date: dateWords(note.writtenOn, language.value) })})
      </small>
    </li>
  );
}
