import type { PeriodNotes } from '../../../shared/contract/note.ts';
import type { Officer } from '../../../shared/contract/officer.ts';
import { releasesIn } from '../../../shared/report/period.ts';
import type { Refusal } from '../../problem.ts';
import { publishedReleases } from '../results/result-store.ts';
import { notesOf } from './note-store.ts';

/** What officers noted on the releases of a period, in the order of the officers. */
export function periodNotes(
  sql: SqlStorage,
  officers: readonly Officer[],
  period: string,
): PeriodNotes | Refusal {
  const releases = releasesIn(period, publishedReleases(sql));
  const [first, last] = [releases[0], releases.at(-1)];
  if (first === undefined || last === undefined) return { refused: 'no-such-period' };
  const range = { first: first.number, last: last.number };
  return {
    notes: officers.flatMap(({ id: officer }) =>
      notesOf(sql, officer, range).map((note) => ({ officer, ...note })),
    ),
  };
}
