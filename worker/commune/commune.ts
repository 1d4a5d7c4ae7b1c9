import type { Decision, Moderator } from '../../shared/comments/moderation.ts';
import type { Comment, CommentList } from '../../shared/contract/comment.ts';
import type {
  Commune as CommuneInfo,
  NewCommune,
  Settings,
  SettingsChange,
} from '../../shared/contract/commune.ts';
import type { Invite, NewInvite } from '../../shared/contract/member.ts';
import type { NewOfficer, Officer, OfficerChange } from '../../shared/contract/officer.ts';
import type { Openings } from '../../shared/contract/opening.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Role } from '../../shared/contract/role.ts';
import type { LogName } from '../../shared/log/log-name.ts';
import { dayInVietnam } from '../../shared/day-in-vietnam.ts';
import type { Signals } from '../../shared/contract/signal.ts';
import { recentSignals } from '../../shared/statistics/signals/signals.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import type { Refusal } from '../problem.ts';
import { removeDevice } from '../registry/members/device.ts';
import { migrate } from '../registry/migrate.ts';
import { newRandomId } from '../registry/random.ts';
import { shownCodeCounts } from './code/code-counts.ts';
import { CodesObject } from './code/codes-object.ts';
import { commentsOn, heldComments, shownComments } from './comments/comment-lists.ts';
import { decideOnComment } from './comments/decide-on-comment.ts';
import { type Arrival, refusalOf, takeIn } from './intake.ts';
import { tellEverybody } from './log/event-log.ts';
import { readLogKey } from './log/log-key.ts';
import { type LogPart, readLogPart, startLogs } from './log/public-log.ts';
import { tellOfSettings } from './log/settings-events.ts';
import { inviteMember, listMembers, type ListedMember } from './members.ts';
import { closedMemory, type Memory, readMemory } from './memory.ts';
import * as officers from './officers.ts';
import { changeProfile, foundProfile, type Profile, readProfile } from './profile.ts';
import { signReceipts, type Taken } from './receipts.ts';
import { prepareRelease } from './release/prepare-release.ts';
import { publishRelease } from './release/publish-release.ts';
import { setReleaseAlarm } from './release/release-alarm.ts';
import {
  closeRelease,
  closingRelease,
  openRelease,
  startFirstRelease,
} from './release/release-store.ts';
import { boardDocument, type Document, officerDocument } from './results/documents.ts';
import { openingsAfter } from './results/openings.ts';
import { communeSchema } from './schema.ts';
import { releasedGroups } from './signals/released-groups.ts';
import { makeTicket, readTicket, type TicketFault } from './ticket.ts';
import { ticketKey } from './ticket-key.ts';
import { WriteQueue } from './write-queue.ts';

/** One commune: its tables, its box, and everything that is decided about them. */
export class Commune extends CodesObject {
  private memory: Memory | null = null;
  private releasing: Promise<void> | null = null;
  protected readonly queue = new WriteQueue<Arrival, Taken, Receipt>(
    this.ctx.storage,
    (arrival) => this.write(arrival),
    (outcomes) => this.finish(outcomes),
  );

  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    migrate(ctx, communeSchema);
  }

  /** Make the commune; asked again it stays as it is. */
  async found(commune: NewCommune): Promise<void> {
    const now = await currentTime(this.env);
    this.ctx.storage.transactionSync(() => {
      foundProfile(this.sql, commune);
      startLogs(this.sql, this.env.LOG_HOST ?? 'localhost', commune.id);
      startFirstRelease(this.sql, now);
    });
    await this.remember();
    await setReleaseAlarm(this.ctx.storage, now);
  }

  async info(): Promise<CommuneInfo> {
    const { publication } = await this.recall();
    const { profile, next } = publication;
    const { sets, contacts, thresholds, named } = profile.settings;
    return {
      id: profile.id,
      name: profile.name,
      sets,
      officers: [...publication.officers],
      contacts,
      thresholds,
      named,
      nextRelease: new Date(next.opensAt).toISOString(),
    };
  }

  /** Take in one rating; the answer comes after the commit. */
  async takeRating(arrival: Arrival, origin: string | null): Promise<Receipt | Refusal> {
    const memory = this.memory ?? (await this.recall());
    if (origin !== null && !memory.publication.profile.settings.origins.includes(origin)) {
      return { refused: 'origin-refused' };
    }
    try {
      return (
        refusalOf(arrival, memory) ??
        (await this.tokenRefusal(arrival.rating)) ??
        (await this.queue.add(arrival))
      );
    } catch (error) {
      // What memory says may no longer be what the tables say.
      this.memory = null;
      return storageRefusal(error);
    }
  }

  /** A ticket for a form without script. */
  async ticket(): Promise<string> {
    return makeTicket(ticketKey(this.sql), newRandomId(), await currentTime(this.env));
  }

  /** The rating's id in a ticket, or what is wrong with the ticket. */
  async readTicket(ticket: string): Promise<{ id: string } | TicketFault> {
    return readTicket(ticketKey(this.sql), ticket, await currentTime(this.env));
  }

  protected write(arrival: Arrival): Taken | Refusal {
    if (this.memory === null) return { refused: 'busy', retryAfter: 1 };
    return takeIn(this.sql, arrival, this.memory);
  }

  protected finish(outcomes: readonly (Taken | Refusal)[]): readonly (Receipt | Refusal)[] {
    return signReceipts(outcomes, this.memory?.logKey ?? readLogKey(this.sql));
  }

  async board(): Promise<Document> {
    const now = await currentTime(this.env);
    const { publication } = await this.recall();
    return boardDocument(publication, shownCodeCounts(this.sql), now);
  }

  async officerScore(officer: string): Promise<Document | Refusal> {
    const { publication } = await this.recall();
    if (officers.findOfficer(this.sql, officer) === null) return { refused: 'no-such-officer' };
    return officerDocument(publication, officer);
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
    if (officers.findOfficer(this.sql, officer) === null) return { refused: 'no-such-officer' };
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
    const release = (await this.recall()).publication.newest?.number ?? null;
    if (release === null) return { release, signals: [] };
    return { release, signals: recentSignals(releasedGroups(this.sql, release), release) };
  }

  async profile(): Promise<Profile> {
    return (await this.recall()).publication.profile;
  }

  async changeSettings(change: SettingsChange): Promise<Settings | Refusal> {
    const day = dayInVietnam(await currentTime(this.env));
    const settings = this.ctx.storage.transactionSync(() => {
      const before = readProfile(this.sql).settings;
      const after = changeProfile(this.sql, change);
      if (!('refused' in after)) tellOfSettings(this.sql, before, after, day);
      return after;
    });
    await this.remember();
    return settings;
  }

  async addOfficer(officer: NewOfficer): Promise<Officer> {
    const added = officers.addOfficer(this.sql, officer);
    await this.remember();
    return added;
  }

  findOfficer(officer: string): Officer | null {
    return officers.findOfficer(this.sql, officer);
  }

  async changeOfficer(officer: string, change: OfficerChange): Promise<Officer | Refusal> {
    const changed = officers.changeOfficer(this.sql, officer, change);
    await this.remember();
    return changed ?? { refused: 'no-such-officer' };
  }

  async removeOfficer(officer: string): Promise<boolean> {
    const removed = this.ctx.storage.transactionSync(() =>
      officers.removeOfficer(this.sql, officer),
    );
    await this.remember();
    return removed;
  }

  async invite(invited: NewInvite): Promise<Invite | Refusal> {
    const now = await currentTime(this.env);
    return this.ctx.storage.transactionSync(() => inviteMember(this.sql, invited, now));
  }

  members(): readonly ListedMember[] {
    return listMembers(this.sql);
  }

  /** False when no device of a member with one of these roles has this id. */
  revokeDevice(device: string, roles: readonly Role[]): boolean {
    return removeDevice(this.sql, device, roles);
  }

  override async alarm(): Promise<void> {
    await this.tick();
  }

  /** Run the release that is due, if one is, and set the alarm for the next. */
  async tick(): Promise<void> {
    this.releasing ??= this.release().finally(() => {
      this.releasing = null;
    });
    await this.releasing;
  }

  private async release(): Promise<void> {
    const now = await currentTime(this.env);
    try {
      if (closingRelease(this.sql) === null && openRelease(this.sql).opensAt <= now) {
        await this.close(now);
      }
      const { open, closing, publication, logKey } = await this.recall();
      if (closing !== null) {
        const { thresholds } = publication.profile.settings;
        await prepareRelease(this.ctx.storage, { ...closing, next: open, thresholds });
        publishRelease(this.ctx.storage, closing.number, { now, logKey, thresholds });
        await this.remember();
      }
      await this.secrets().destroyBefore(open.number);
    } catch (error) {
      console.error('the release will be tried again', error);
    }
    await setReleaseAlarm(this.ctx.storage, now);
  }

  private async close(now: number): Promise<void> {
    const memory = await this.recall();
    const { open } = memory;
    const key = await this.secrets().obtain(open.number + 1);
    const next = this.ctx.storage.transactionSync(() => closeRelease(this.sql, open.number, now));
    // In the same turn as the commit, so that nothing is sealed for a closed release.
    this.memory = closedMemory(this.memory ?? memory, {
      open: { number: next.number, key },
      closing: open,
      next,
    });
  }

  private async recall(): Promise<Memory> {
    return this.memory ?? this.remember();
  }

  private async remember(): Promise<Memory> {
    const keys = this.secrets();
    this.memory = await readMemory(this.sql, (release) => keys.obtain(release));
    return this.memory;
  }
}

function storageRefusal(error: unknown): Refusal {
  if (error instanceof Error && /full/iu.test(error.message)) return { refused: 'storage-full' };
  console.error('intake failed', error);
  return { refused: 'server-error' };
}
