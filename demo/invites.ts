import { type Commune, readCommune } from '../shared/contract/commune.ts';
import { bookOf } from './book.ts';
import { COMMUNE } from './commune.ts';
import type { Environment } from './environment.ts';
import { inviteMember } from './invite-member.ts';
import { signIn } from './paired-device.ts';
import { call } from './public-route.ts';

/** A fresh invite, and for whom. */
export interface DemoInvite {
  readonly who: string;
  readonly desk: string | null;
  readonly invite: string;
}

/** Of Mặt trận there are two, because a paper slip counts when two have typed it. */
const others = [
  { role: 'leader', who: 'Lãnh đạo xã' },
  { role: 'overseer', who: 'Mặt trận Tổ quốc xã, thành viên 1' },
  { role: 'overseer', who: 'Mặt trận Tổ quốc xã, thành viên 2' },
] as const;

/** A fresh invite for every officer of the demo commune, for its leader and for Mặt trận. */
export async function freshInvites(env: Environment): Promise<readonly DemoInvite[]> {
  const path = readCommune.path.replace('{commune}', COMMUNE.id);
  const { officers } = await call<Commune>(env, { method: 'GET', path });
  const leader = await sessionOf(env, 'leader');
  const invites: DemoInvite[] = [];
  for (const { id, position, desk } of officers) {
    const { invite } = await inviteMember(env, leader, { role: 'officer', officer: id });
    invites.push({ who: position, desk, invite });
  }
  const operator = await sessionOf(env, 'operator');
  for (const { role, who } of others) {
    const { invite } = await inviteMember(env, operator, { role, label: who });
    invites.push({ who, desk: null, invite });
  }
  return invites;
}

/** A session of one of the demo's own devices. */
export async function sessionOf(
  env: Environment,
  role: 'operator' | 'leader',
): Promise<{ authorization: string }> {
  const device = await bookOf(env).device(role);
  if (device === null) throw new Error(`The demo has no ${role}: it was not started.`);
  return signIn(env, device);
}
