import { DurableObject } from 'cloudflare:workers';
import type { Paired, Pairing, Proof, Session } from '../../../shared/contract/session.ts';
import { currentTime } from '../../clock.ts';
import type { Environment } from '../../environment.ts';
import type { Refusal } from '../../problem.ts';
import {
  addDevice,
  allDevices,
  deviceWithKey,
  type Device,
  isDeviceKey,
  removeOwnDevice,
} from './device.ts';
import { spendInvite } from './invite.ts';
import { callerOf, endSession, issueChallenge, startSession, type Caller } from './session.ts';

/** Said before the invite is spent. */
const unusableKey: Refusal = {
  refused: 'invalid-body',
  errors: [{ pointer: '/key', detail: 'not a point of P-256' }],
};

/** An object that members pair their devices with: a commune, or the registry for operators. */
export abstract class MembersObject extends DurableObject<Environment> {
  protected get sql(): SqlStorage {
    return this.ctx.storage.sql;
  }

  /** Pair a device by a one-time invite. Asked again with the same key the answer is the same. */
  async pair(pairing: Pairing): Promise<Paired | Refusal> {
    if (!isDeviceKey(pairing.key)) return unusableKey;
    const now = await currentTime(this.env);
    return this.ctx.storage.transactionSync(
      () => deviceWithKey(this.sql, pairing.key) ?? this.pairNew(pairing, now),
    );
  }

  private pairNew(pairing: Pairing, now: number): Paired | Refusal {
    const member = this.invitedMember(pairing.invite, now);
    return member === null
      ? { refused: 'invite-spent' }
      : addDevice(this.sql, member, pairing, now);
  }

  async askChallenge(device: string): Promise<{ challenge: string; expiresAt: string } | Refusal> {
    const now = await currentTime(this.env);
    return issueChallenge(this.sql, device, now) ?? { refused: 'proof-refused' };
  }

  async openSession(proof: Proof): Promise<Session | Refusal> {
    const now = await currentTime(this.env);
    return (
      this.ctx.storage.transactionSync(() => startSession(this.sql, proof, now)) ?? {
        refused: 'proof-refused',
      }
    );
  }

  /** Who holds the session with this secret; null when nobody does. */
  async caller(secret: string): Promise<Omit<Caller, 'commune'> | null> {
    return callerOf(this.sql, secret, await currentTime(this.env));
  }

  closeSession(secret: string): void {
    endSession(this.sql, secret);
  }

  devicesOf(member: string): readonly Device[] {
    return allDevices(this.sql).filter((device) => device.member === member);
  }

  /** False when the device is not the member's. */
  revokeOwnDevice(device: string, member: string): boolean {
    return removeOwnDevice(this.sql, device, member);
  }

  /** The member whom an invite is for, or null; the invite is spent. */
  protected invitedMember(invite: string, now: number): string | null {
    return spendInvite(this.sql, invite, now);
  }
}
