import type { Role } from '../../shared/contract/role.ts';
import { database } from './database.ts';

/** A device that was paired, with the key that proves it. */
export interface PairedMember {
  readonly state: 'paired';
  /** The origin of the server, `https://…`. */
  readonly server: string;
  readonly commune: string;
  readonly device: string;
  readonly role: Role;
  readonly label: string;
  /** The private key; it can sign and can never be read. */
  readonly key: CryptoKey;
}

/** A device whose pairing the server ended. */
export interface RevokedMember {
  readonly state: 'revoked';
}

export type Membership = PairedMember | RevokedMember;

/** The device's pairing, or null before the first. */
export async function readMembership(): Promise<Membership | null> {
  return (await (await database()).get('membership', 'own')) ?? null;
}

export async function writeMembership(membership: Membership): Promise<void> {
  await (await database()).put('membership', membership, 'own');
}

export async function forgetMembership(): Promise<void> {
  await (await database()).delete('membership', 'own');
}
