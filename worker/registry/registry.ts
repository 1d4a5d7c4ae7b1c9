import { createHash, timingSafeEqual } from 'node:crypto';
import type { NewCommune } from '../../shared/contract/commune.ts';
import type { Invite } from '../../shared/contract/member.ts';
import { currentTime } from '../clock.ts';
import type { Environment } from '../environment.ts';
import type { Refusal } from '../problem.ts';
import { migrate } from './migrate.ts';
import { allDevices } from './members/device.ts';
import { issueInvite } from './members/invite.ts';
import { addMember, allMembers } from './members/member.ts';
import { MembersObject } from './members/members-object.ts';
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
    this.sql.exec(
      'INSERT INTO commune (id, name, ready) VALUES (?, ?, 0) ON CONFLICT DO UPDATE SET name = excluded.name',
      commune.id,
      commune.name,
    );
    await this.env.COMMUNE.get(this.env.COMMUNE.idFromName(commune.id)).found(commune);
    this.sql.exec('UPDATE commune SET ready = 1 WHERE id = ?', commune.id);
    return { id: commune.id };
  }

  /** The commune first: broken off in between, the list shows the old name, and it is done again. */
  async rename(commune: string, name: string): Promise<void> {
    await this.env.COMMUNE.get(this.env.COMMUNE.idFromName(commune)).rename(name);
    this.sql.exec('UPDATE commune SET name = ? WHERE id = ?', name, commune);
  }

  async inviteDeviceOf(member: string): Promise<Invite> {
    return issueInvite(this.sql, member, await currentTime(this.env));
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

function sameSecret(left: string, right: string): boolean {
  const digest = (text: string) => createHash('sha256').update(text).digest();
  return timingSafeEqual(digest(left), digest(right));
}
