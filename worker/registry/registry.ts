import type { NewCommune } from '../../shared/contract/commune.ts';
import type { Invite } from '../../shared/contract/member.ts';
import type { NewProvince } from '../../shared/contract/province.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import type { Refusal } from '../problem.ts';
import { migrate } from './migrate.ts';
import { allDevices } from './members/device.ts';
import { issueInvite, removeInvites } from './members/invite.ts';
import { addMember, allMembers } from './members/member.ts';
import { MembersObject } from './members/members-object.ts';
import { type Fleet, type Pulse, readFleet, storePulse } from './pulse-store.ts';
import { sameSecret } from './same-secret.ts';
import { registrySchema } from './schema.ts';

/**
 * The directory of communes, and the operators' members. A commune's object is
 * made only through here, so an unknown name never creates one.
 */
export class Registry extends MembersObject {
  constructor(ctx: DurableObjectState, env: Environment) {
    super(ctx, env);
    migrate(ctx, registrySchema);
  }

  has(commune: string): boolean {
    return (
      this.sql.exec('SELECT 1 FROM commune WHERE id = ? AND ready', commune).toArray().length > 0
    );
  }

  list(): readonly { id: string; name: string }[] {
    return this.sql
      .exec<{ id: string; name: string }>('SELECT id, name FROM commune WHERE ready ORDER BY id')
      .toArray();
  }

  /**
   * Make a commune. Interrupted halfway it is not listed, and asking again
   * finishes it.
   */
  async create(commune: NewCommune): Promise<{ id: string } | Refusal> {
    if (this.has(commune.id)) return { refused: 'already-exists' };
    const { province } = commune;
    if (province !== undefined && !this.hasProvince(province)) {
      return { refused: 'no-such-province' };
    }
    this.sql.exec(
      'INSERT INTO commune (id, name, ready) VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET name = excluded.name',
      commune.id,
      commune.name,
    );
    if (province !== undefined)
      await this.province(province).admit({ id: commune.id, name: commune.name });
    const founded = this.env.COMMUNE.get(this.env.COMMUNE.idFromName(commune.id));
    storePulse(this.sql, commune.id, await founded.found(commune));
    this.sql.exec('UPDATE commune SET ready = 1 WHERE id = ?', commune.id);
    return { id: commune.id };
  }

  /** Keep how a commune stands after a release, for whoever watches over the installation. */
  notePulse(commune: string, pulse: Pulse): void {
    storePulse(this.sql, commune, pulse);
  }

  fleet(now: number): Fleet {
    return readFleet(this.sql, now);
  }

  hasProvince(province: string): boolean {
    const found = this.sql.exec('SELECT 1 FROM province WHERE id = ? AND ready', province);
    return found.toArray().length > 0;
  }

  /** Every province, by name. */
  provinces(): readonly NewProvince[] {
    return this.sql
      .exec<NewProvince>('SELECT id, name FROM province WHERE ready')
      .toArray()
      .toSorted((one, other) => one.name.localeCompare(other.name, 'vi'));
  }

  /** Make a province, as a commune is made. */
  async createProvince(made: NewProvince): Promise<NewProvince | Refusal> {
    if (this.hasProvince(made.id)) return { refused: 'already-exists' };
    this.sql.exec(
      'INSERT INTO province (id, name, ready) VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET name = excluded.name',
      made.id,
      made.name,
    );
    await this.province(made.id).found(made);
    this.sql.exec('UPDATE province SET ready = 1 WHERE id = ?', made.id);
    return made;
  }

  private province(id: string) {
    return this.env.PROVINCE.get(this.env.PROVINCE.idFromName(id));
  }

  /** The list last: broken off before, it shows the old name, and it is done again. */
  async rename(commune: string, name: string): Promise<void> {
    const { province } = await this.env.COMMUNE.get(this.env.COMMUNE.idFromName(commune)).rename(
      name,
    );
    if (province !== null) await this.province(province).admit({ id: commune, name });
    this.sql.exec('UPDATE commune SET name = ? WHERE id = ?', name, commune);
  }

  async inviteDeviceOf(member: string): Promise<Invite> {
    return issueInvite(this.sql, member, await currentTime(this.env));
  }

  /** With a machine go unused invites of others: whoever had a copy of its key may have kept one. */
  override revokeOwnDevice(device: string, member: string): boolean {
    return this.ctx.storage.transactionSync(() => {
      const gone = super.revokeOwnDevice(device, member);
      if (gone) removeInvites(this.sql, member);
      return gone;
    });
  }

  /**
   * The secret of the environment pairs the first operator, and nobody after,
   * until the last device of an operator is unpaired.
   */
  protected override invitedMember(invite: string, now: number): string | null {
    if (allDevices(this.sql).length > 0) return super.invitedMember(invite, now);
    const secret = this.env.OPERATOR_SECRET ?? '';
    if (secret.length < 16 || !sameSecret(secret, invite)) return null;
    return allMembers(this.sql)[0]?.id ?? addMember(this.sql, 'operator', 'operator', null);
  }
}
