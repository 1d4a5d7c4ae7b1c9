import { signal } from '@preact/signals';
import type { Note, NOTE_LENGTH } from '../../../shared/contract/note.ts';
import { fill } from '../../../shared/text/fill.ts';
import { removeNote, writeNote } from '../../state/inbox/acting.ts';
import { notes, score } from '../../state/inbox/inbox-page.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { inboxText } from '../../state/inbox/text.ts';
import { dateWords, shortDay } from '../../state/moment-words.ts';
import { language } from '../../state/language.ts';

// The contract's length; its type alone, so that no validator is bundled.
const most: typeof NOTE_LENGTH = 280;

/** What the form holds; the release of 0 is the newest that can have a note. */
const draft = signal({ release: 0, text: '', empty: false });

/** The officer's own notes on releases, and the form to write one. */
export function TrendNotes() {
  const { notes: words } = inboxText.value;
  return (
    <section class="card">
      <h2>{words.title}</h2>
      <p>{words.lead}</p>
      <ul class="notes">
        {notes.value?.value.map((note) => (
          <li key={note.release}>
            <NoteEntry note={note} />
          </li>
        ))}
      </ul>
      <NoteForm />
    </section>
  );
}

function NoteEntry({ note }: { note: Note }) {
  const { notes: words } = inboxText.value;
  const day = dayOf(note.release);
  const date = dateWords(note.writtenOn, language.value);
  return (
    <>
      <p>
        <span aria-hidden="true">▲ </span>
        <b>{fill(words.entry, { day })}</b>: {note.text}{' '}
        <small class="note">({fill(words.written, { date })})</small>
      </p>
      <p class="choices">
        <button
          type="button"
          class="quiet"
          aria-label={fill(words.editOf, { day })}
          onClick={() => {
            draft.value = { ...note, empty: false };
            document.getElementById('note-text')?.focus();
          }}
        >
          {words.edit}
        </button>
        <button
          type="button"
          class="quiet"
          aria-label={fill(words.removeOf, { day })}
          onClick={() => void (asking.value || removeNote(note.release))}
        >
          {words.remove}
        </button>
      </p>
    </>
  );
}

/** The releases that are points of the own trend, the newest first, each once. */
function ownReleases() {
  const points = score.value?.trend ?? [];
  return [...new Set(points.map(({ release }) => release))].sort((one, other) => other - one);
}

function dayOf(release: number): string {
  const point = score.value?.trend.find((one) => one.release === release);
  return point === undefined ? `${release}` : shortDay(point.publishedAt);
}

function NoteForm() {
  const { notes: words } = inboxText.value;
  const { release, text, empty } = draft.value;
  const releases = ownReleases();
  return (
    <form
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!asking.value) void save(release || (releases[0] ?? 0), text);
      }}
    >
      <label for="note-release">{words.release}</label>
      <select
        id="note-release"
        onChange={({ currentTarget }) => {
          draft.value = { ...draft.value, release: Number(currentTarget.value) };
        }}
      >
        {releases.map((one) => (
          <option key={one} value={one} selected={one === release}>
            {dayOf(one)}
          </option>
        ))}
      </select>
      <label for="note-text">{fill(words.text, { most })}</label>
      <textarea
        id="note-text"
        rows={2}
        maxLength={most}
        value={text}
        aria-invalid={empty}
        aria-describedby="note-fault"
        onInput={({ currentTarget }) => {
          draft.value = { ...draft.value, text: currentTarget.value, empty: false };
        }}
      />
      <p id="note-fault" role="alert" class={empty ? 'trouble' : 'unseen'}>
        {empty && words.empty}
      </p>
      <p>
        <button type="submit" aria-disabled={asking.value}>
          {words.save}
        </button>
      </p>
    </form>
  );
}

async function save(release: number, text: string): Promise<void> {
  if (text.trim() === '') {
    draft.value = { release, text, empty: true };
    return;
  }
  if (await writeNote(release, text)) draft.value = { release: 0, text: '', empty: false };
}
