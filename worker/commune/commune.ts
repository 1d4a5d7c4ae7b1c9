import type {
  Commune as CommuneInfo,
  NewCommune,
  Settings,
  SettingsChange,
} from '../../shared/contract/commune.ts';
import type { Invite, NewInvite } from '../../shared/contract/member.ts';
import type { NewOfficer, Officer, OfficerChange } from '../../shared/contract/officer.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Role } from '../../shared/contract/role.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import type { Refusal } from '../problem.ts';
import { forgetBoard } from '../registry/board-copies.ts';
import { removeDevice } from '../registry/members/device.ts';
import { MembersObject } from '../registry/members/members-object.ts';
import { migrate } from '../registry/migrate.ts';
import { newRandomId } from '../registry/random.ts';
import { forgetHandled } from './box/box-store.ts';
import { type Arrival, refusalOf, takeIn } from './intake.ts';
import { inviteMember, listMembers, type ListedMember } from './members.ts';
import { closedMemory, type Memory, readMemory } from './memory.ts';
import * as officers from './officers.ts';
import { changeProfile, foundProfile, type Profile, readProfile } from './profile.ts';
import { prepareRelease } from './release/prepare-release.ts';
import { setReleaseAlarm } from './release/release-alarm.ts';
import {
  closeRelease,
  closingRelease,
  openRelease,
  publishRelease,
  startFirstRelease,
} from './release/release-store.ts';
import { boardDocument, type Document, officerDocument } from './results/documents.ts';
import { communeSchema } from './schema.ts';
import { makeTicket, readTicket, type TicketFault } from './ticket.ts';
import { ticketKey } from './ticket-key.ts';
import { WriteQueue } from './write-queue.ts';

/** In releases: how long a late retry of a handled rating is known again. */
const HALF_A_YEAR = 26;

/** One commune: its tables, its box, and everything that is decided about them. */
export class Commune extends MembersObject {
  private memory: Memory | null = null;
  private releasing: Promise<void> | null = null;
  protected readonly queue = new WriteQueue<Arrival, Receipt>(this.ctx.storage, (arrival) =>
    this.write(arrival),
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
      return refusalOf(arrival, memory) ?? (await this.queue.add(arrival));
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

  protected write(arrival: Arrival): Receipt | Refusal {
    if (this.memory === null) return { refused: 'busy', retryAfter: 1 };
    return takeIn(this.sql, arrival, this.memory);
  }

  async board(): Promise<Document> {
    return boardDocument((await this.recall()).publication);
  }

  async officerScore(officer: string): Promise<Document | Refusal> {
    const { publication } = await this.recall();
    if (officers.findOfficer(this.sql, officer) === null) return { refused: 'no-such-officer' };
    return officerDocument(publication, officer);
  }

  async profile(): Promise<Profile> {
    return (await this.recall()).publication.profile;
  }

  async changeSettings(change: SettingsChange): Promise<Settings | Refusal> {
    const settings = changeProfile(this.sql, change);
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
      const { open, closing, publication } = await this.recall();
      if (closing !== null) {
        const { thresholds } = publication.profile.settings;
        await prepareRelease(this.ctx.storage, { ...closing, next: open, thresholds });
        this.ctx.storage.transactionSync(() => {
          publishRelease(this.sql, closing.number, now);
          forgetHandled(this.sql, closing.number - HALF_A_YEAR);
        });
        await this.remember();
      }
      await this.keys().destroyBefore(open.number);
    } catch (error) {
      console.error('the release will be tried again', error);
    }
    await setReleaseAlarm(this.ctx.storage, now);
  }

  private async close(now: number): Promise<void> {
    const memory = await this.recall();
    const { open } = memory;
    const key = await this.keys().obtain(open.number + 1);
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
    const keys = this.keys();
    this.memory = await readMemory(this.sql, (release) => keys.obtain(release));
    forgetBoard(this.memory.publication.profile.id);
    return this.memory;
  }

  private keys() {
    const { BOX_KEYS } = this.env;
    return BOX_KEYS.get(BOX_KEYS.idFromName(readProfile(this.sql).id));
  }
}

function storageRefusal(error: unknown): Refusal {
  if (error instanceof Error && /full/iu.test(error.message)) return { refused: 'storage-full' };
  console.error('intake failed', error);
  return { refused: 'server-error' };
}
