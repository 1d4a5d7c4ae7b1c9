import type {
  Commune as CommuneInfo,
  Settings,
  SettingsChange,
} from '../../../shared/contract/commune.ts';
import type { Invite, NewInvite } from '../../../shared/contract/member.ts';
import type {
  NewOfficer,
  Officer,
  OfficerChange,
  OfficerList,
} from '../../../shared/contract/officer.ts';
import type { Role } from '../../../shared/contract/role.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { currentTime } from '../../clock.ts';
import type { Refusal } from '../../problem.ts';
import { removeDevice } from '../../registry/members/device.ts';
import { tellOfSettings } from '../log/settings-events.ts';
import {
  dismissMember,
  inviteMember,
  listMembers,
  type ListedMember,
  withdrawInvites,
} from '../members.ts';
import * as officers from '../officers.ts';
import { changeProfile, type Profile, readProfile, renameProfile } from '../profile.ts';
import { settingsTag } from '../settings-tag.ts';
import { RememberingObject } from './remembering-object.ts';

/** The part of a commune that knows its settings, its officers and its members. */
export abstract class OfficeObject extends RememberingObject {
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

  async profile(): Promise<Profile> {
    return (await this.recall()).publication.profile;
  }

  async rename(name: string): Promise<Profile> {
    renameProfile(this.sql, name);
    await this.remember();
    return readProfile(this.sql);
  }

  /** @param expected the entity tag that the settings must have, or null for any. */
  async changeSettings(
    change: SettingsChange,
    expected: string | null,
  ): Promise<Settings | Refusal> {
    const day = dayInVietnam(await currentTime(this.env));
    const settings = this.ctx.storage.transactionSync(() => {
      const before = readProfile(this.sql).settings;
      if (expected !== null && expected !== settingsTag(before)) {
        return { refused: 'settings-changed' } as const;
      }
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

  async addOfficers(wanted: readonly NewOfficer[]): Promise<OfficerList> {
    this.ctx.storage.transactionSync(() => officers.addMissingOfficers(this.sql, wanted));
    await this.remember();
    return officers.officerList(this.sql);
  }

  officerList(): OfficerList {
    return officers.officerList(this.sql);
  }

  findOfficer(officer: string): Officer | null {
    return officers.findOfficer(this.sql, officer);
  }

  async changeOfficer(officer: string, change: OfficerChange): Promise<Officer | Refusal> {
    const day = dayInVietnam(await currentTime(this.env));
    const changed = this.ctx.storage.transactionSync(() =>
      officers.changeOfficer(this.sql, officer, change, day),
    );
    await this.remember();
    return changed ?? { refused: 'no-such-officer' };
  }

  async removeOfficer(officer: string): Promise<boolean> {
    const day = dayInVietnam(await currentTime(this.env));
    const removed = this.ctx.storage.transactionSync(() =>
      officers.removeOfficer(this.sql, officer, day),
    );
    await this.remember();
    return removed;
  }

  async returnOfficer(officer: string): Promise<Officer | Refusal> {
    const back = officers.returnOfficer(this.sql, officer);
    await this.remember();
    return back ?? { refused: 'no-such-officer' };
  }

  async invite(invited: NewInvite): Promise<Invite | Refusal> {
    const now = await currentTime(this.env);
    return this.ctx.storage.transactionSync(() => inviteMember(this.sql, invited, now));
  }

  async members(): Promise<readonly ListedMember[]> {
    return listMembers(this.sql, await currentTime(this.env));
  }

  /** False when no member with one of these roles has this id. */
  removeMember(member: string, roles: readonly Role[]): boolean {
    return this.ctx.storage.transactionSync(() => dismissMember(this.sql, member, roles));
  }

  /** False when no member with one of these roles has this id. */
  withdrawInvites(member: string, roles: readonly Role[]): boolean {
    return this.ctx.storage.transactionSync(() => withdrawInvites(this.sql, member, roles));
  }

  /** False when no device of a member with one of these roles has this id. */
  revokeDevice(device: string, roles: readonly Role[]): boolean {
    return removeDevice(this.sql, device, roles);
  }
}
