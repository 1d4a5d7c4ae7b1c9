import { scrub } from '../../../shared/comments/scrub/scrub.ts';
import type { Comment, NewContest } from '../../../shared/contract/comment.ts';
import type { NewNote, Note, NoteList, PeriodNotes } from '../../../shared/contract/note.ts';
import type { NewPledge, Pledge, SignedPledge } from '../../../shared/contract/pledge.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { marks } from '../../../shared/text/vi.ts';
import { currentTime } from '../../clock.ts';
import type { Refusal } from '../../problem.ts';
import { contestComment } from '../comments/contest-comment.ts';
import { deleteNote, notesOf, storeNote } from '../notes/note-store.ts';
import { periodNotes } from '../notes/period-notes.ts';
import { signedPledges } from '../pledge/pledge-store.ts';
import { currentPledge, signPledge } from '../pledge/sign-pledge.ts';
import { ResultsObject } from './results-object.ts';

/** The part of a commune in which officers speak for themselves. */
export abstract class OfficerObject extends ResultsObject {
  /** What officers pledge now, and who of those who serve has signed it. */
  async pledge(): Promise<Pledge> {
    const current = currentPledge(this.sql);
    const signed = [...signedPledges(this.sql, current.version)];
    return { ...current, today: await this.today(), signed };
  }

  async signPledge(
    officer: string,
    device: string,
    pledge: NewPledge,
  ): Promise<SignedPledge | Refusal> {
    const today = await this.today();
    const signed = this.ctx.storage.transactionSync(() =>
      signPledge(this.sql, { officer, device, today }, pledge),
    );
    await this.remember();
    return signed;
  }

  notes(officer: string): NoteList | Refusal {
    if (this.findOfficer(officer) === null) return { refused: 'no-such-officer' };
    return { officer, notes: [...notesOf(this.sql, officer)] };
  }

  /** The notes of all who serve on the releases that a report covers. */
  async periodNotes(period: string): Promise<PeriodNotes | Refusal> {
    return periodNotes(this.sql, (await this.recall()).publication.officers, period);
  }

  /** A note on a point of the officer's own trend, scrubbed as comments are: it may name somebody. */
  async writeNote(officer: string, { release, text }: NewNote): Promise<Note | Refusal> {
    if (this.findOfficer(officer) === null) return { refused: 'no-such-officer' };
    const { results } = (await this.recall()).publication;
    const { trend } = results.officer(officer);
    if (!trend.some((point) => point.release === release)) return { refused: 'not-found' };
    const note = { release, text: scrub(text, marks), writtenOn: await this.today() };
    storeNote(this.sql, officer, note);
    return note;
  }

  /** False when there is none. */
  removeNote(officer: string, release: number): boolean {
    return deleteNote(this.sql, officer, release);
  }

  async contestComment(
    id: string,
    officer: string,
    contest: NewContest,
  ): Promise<Comment | Refusal> {
    const now = await currentTime(this.env);
    const contested = this.ctx.storage.transactionSync(() =>
      contestComment(this.sql, id, { officer, now }, contest),
    );
    await this.remember();
    return contested;
  }

  protected async today(): Promise<string> {
    return dayInVietnam(await currentTime(this.env));
  }
}
