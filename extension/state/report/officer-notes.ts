import type { Note } from '../../../shared/contract/note.ts';
import type { Report } from '../../../shared/contract/report.ts';
import { listNotes } from '../../api/inbox.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { withSession } from '../session.ts';

/** What an officer noted on a release of a report. */
export interface OfficerNote {
  readonly officer: Report['officers'][number];
  readonly note: Note;
  /** When that release was published. */
  readonly publishedAt: string;
}

/** The notes of all officers of a report on its releases, by desk. @throws ApiError */
export async function readOfficerNotes(
  member: PairedMember,
  { officers, releases }: Report,
): Promise<readonly OfficerNote[]> {
  const { server, commune } = member;
  const lists = await withSession(member, (token) =>
    Promise.all(officers.map(({ id }) => listNotes({ server, token, commune, officer: id }))),
  );
  const published = new Map(releases.map(({ number, publishedAt }) => [number, publishedAt]));
  return lists.flatMap(({ officer: id, notes }) =>
    notes.flatMap((note) => {
      const officer = officers.find((one) => one.id === id);
      const publishedAt = published.get(note.release);
      return officer && publishedAt !== undefined ? [{ officer, note, publishedAt }] : [];
    }),
  );
}
