import type { Note } from '../../../shared/contract/note.ts';
import { everything, type ReleaseRange } from '../results/result-store.ts';

interface NoteRow extends Record<string, SqlStorageValue> {
  release: number;
  text: string;
  written_on: string;
}

/** An officer's notes on some releases, the oldest first. */
export function notesOf(
  sql: SqlStorage,
  officer: string,
  { first, last }: ReleaseRange = everything,
): readonly Note[] {
  return sql
    .exec<NoteRow>(
      `SELECT release, text, written_on FROM trend_note
        WHERE officer = ? AND release BETWEEN ? AND ? ORDER BY release`,
      officer,
      first,
      last,
    )
    .toArray()
    .map(({ release, text, written_on: writtenOn }) => ({ release, text, writtenOn }));
}

/** Keep a note in place of one on the same release. */
export function storeNote(sql: SqlStorage, officer: string, note: Note): void {
  sql.exec(
    'INSERT OR REPLACE INTO trend_note (officer, release, text, written_on) VALUES (?, ?, ?, ?)',
    officer,
    note.release,
    note.text,
    note.writtenOn,
  );
}

/** False when there is none. */
export function deleteNote(sql: SqlStorage, officer: string, release: number): boolean {
  const deleted = sql.exec(
    'DELETE FROM trend_note WHERE officer = ? AND release = ?',
    officer,
    release,
  );
  return deleted.rowsWritten > 0;
}

/** The officer has left, and nobody reads the notes any more. */
export function deleteNotes(sql: SqlStorage, officer: string): void {
  sql.exec('DELETE FROM trend_note WHERE officer = ?', officer);
}
