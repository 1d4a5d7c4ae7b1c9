import type { PeriodNotes } from '../../../shared/contract/note.ts';
import type { Report } from '../../../shared/contract/report.ts';
import { readPeriodNotes } from '../../api/reports.ts';
import type { PairedMember } from '../../platform/membership.ts';
import { withSession } from '../session.ts';

/** What an officer noted on a release of a report. */
export interface OfficerNote {
  readonly officer: Report['officers'][number];
  readonly note: PeriodNotes['notes'][number];
  /** When that release was published. */
  readonly publishedAt: string;
}

/** The notes of all officers of a report on its releases, by desk. @throws ApiError */
export async function readOfficerNotes(
  member: PairedMember,
  { officers, releases, period }: Report,
): Promise<readonly OfficerNote[]> {
  const { server, commune } = member;
  const { notes } = await withSession(member, (token) =>
    readPeriodNotes(server, token, { commune, period }),
  );
  return notes.flatMap((note) => {
    const officer = officers.find(({ id }) => id === note.officer);
    const release = releases.find(({ number }) => number === note.release);
    return officer && release ? [{ officer, note, publishedAt: release.publishedAt }] : [];
  });
}
