import type { Decision, Moderator } from '../../../shared/comments/moderation.ts';
import type { Comment, CommentList } from '../../../shared/contract/comment.ts';
import type { Openings } from '../../../shared/contract/opening.ts';
import type { ReportList } from '../../../shared/contract/report.ts';
import type { Role } from '../../../shared/contract/role.ts';
import type { Signals } from '../../../shared/contract/signal.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import type { LogName } from '../../../shared/log/log-name.ts';
import type { OfficerSignal } from '../../../shared/statistics/signals/signals.ts';
import { currentTime } from '../../clock.ts';
import type { Refusal } from '../../problem.ts';
import { shownCodeCounts } from '../code/code-counts.ts';
import { shownConcerns } from '../concerns/concern-counts.ts';
import { commentsOn, heldComments, shownComments } from '../comments/comment-lists.ts';
import { decideOnComment } from '../comments/decide-on-comment.ts';
import { tellEverybody } from '../log/event-log.ts';
import { type LogPart, readLogPart } from '../log/public-log.ts';
import {
  boardDocument,
  type Document,
  officerDocument,
  type Publication,
} from '../results/documents.ts';
import { openingsAfter } from '../results/openings.ts';
import { reportDocument, reportList } from '../results/report-document.ts';
import { countSignals } from '../signals/commune-signals.ts';
import { releaseSignals } from '../signals/release-signals.ts';
import { OfficeObject } from './office-object.ts';

/** The part of a commune that shows what was released, and the public logs. */
export abstract class ResultsObject extends OfficeObject {
  /** Worked out once for each release, however many ask: what was published does not change. */
  private seenSignals: { release: number; signals: Promise<readonly OfficerSignal[]> } | null =
    null;

  async board(): Promise<Document> {
    const now = await currentTime(this.env);
    const { publication } = await this.recall();
    const signals = await this.signalsOf(publication);
    const codes = shownCodeCounts(this.sql);
    const concerns = shownConcerns(this.sql);
    return boardDocument(publication, { codes, concerns, signals: countSignals(signals) }, now);
  }

  async officerScore(officer: string): Promise<Document | Refusal> {
    const { publication } = await this.recall();
    if (this.findOfficer(officer) === null) return { refused: 'no-such-officer' };
    return officerDocument(publication, officer);
  }

  async reports(): Promise<ReportList> {
    return reportList(this.sql, (await this.recall()).publication);
  }

  async report(period: string): Promise<Document | Refusal> {
    return reportDocument(this.sql, (await this.recall()).publication, period);
  }

  /** What anybody may read of one of the logs; null when it is not there. */
  readLog(log: LogName, wanted: LogPart): string | Uint8Array | null {
    return readLogPart(this.sql, log, wanted);
  }

  /** Released ratings one by one, after a leaf of the log; the reading is told in public. */
  async openings(after: number | null): Promise<Openings> {
    const day = dayInVietnam(await currentTime(this.env));
    return this.ctx.storage.transactionSync(() => {
      tellEverybody(this.sql, { type: 'openings-read', day, after });
      return openingsAfter(this.sql, after);
    });
  }

  /** What leader and overseer may decide on. */
  async heldComments(after: string | null): Promise<CommentList> {
    return heldComments(this.sql, { now: await currentTime(this.env), after });
  }

  /** The comments on an officer, as far as a role may read them. */
  async officerComments(
    officer: string,
    role: Role,
    after: string | null,
  ): Promise<CommentList | Refusal> {
    if (this.findOfficer(officer) === null) return { refused: 'no-such-officer' };
    const page = { now: await currentTime(this.env), after };
    return role === 'officer'
      ? shownComments(this.sql, officer, page)
      : commentsOn(this.sql, officer, page);
  }

  async decideOnComment(id: string, by: Moderator, decision: Decision): Promise<Comment | Refusal> {
    const now = await currentTime(this.env);
    const decided = this.ctx.storage.transactionSync(() =>
      decideOnComment(this.sql, id, { by, decision, now }),
    );
    await this.remember();
    return decided;
  }

  /** What about the released ratings chance does not explain. */
  async signals(): Promise<Signals> {
    const { publication } = await this.recall();
    const signals = [...(await this.signalsOf(publication))];
    return { release: publication.newest?.number ?? null, signals };
  }

  protected async signalsOf({ newest }: Publication): Promise<readonly OfficerSignal[]> {
    if (newest === null) return [];
    const { number: release } = newest;
    if (this.seenSignals?.release !== release) {
      this.seenSignals = { release, signals: releaseSignals(this.sql, release) };
    }
    try {
      return await this.seenSignals.signals;
    } catch (error) {
      this.seenSignals = null;
      throw error;
    }
  }
}
