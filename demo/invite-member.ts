import { createInvite, type Invite, type NewInvite } from '../shared/contract/member.ts';
import { COMMUNE } from './commune.ts';
import type { Environment } from './environment.ts';
import { call } from './public-route.ts';

/** Invites a member of the demo commune, by a signed-in operator or leader. */
export function inviteMember(
  env: Environment,
  headers: { authorization: string },
  body: NewInvite,
): Promise<Invite> {
  const path = createInvite.path.replace('{commune}', COMMUNE.id);
  return call<Invite>(env, { method: 'POST', path, body, headers });
}
