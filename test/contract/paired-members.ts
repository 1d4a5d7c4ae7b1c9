import { call, ok } from '../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';

/** Members of a commune on devices of their own: a session ends long before a week has passed. */
export type PairedMembers = Readonly<Record<'officer' | 'leader' | 'overseer', PairedDevice>>;

export async function pairMembers(home: Installation): Promise<PairedMembers> {
  const { tokens, officers } = home;
  return {
    officer: await pair(home, tokens.leader, { role: 'officer', officer: officers[0]?.id }),
    leader: await pair(home, tokens.operator, { role: 'leader', label: 'Lãnh đạo' }),
    overseer: await pair(home, tokens.operator, { role: 'overseer', label: 'Mặt trận' }),
  };
}

async function pair({ commune }: Installation, token: string, body: unknown) {
  const path = `/v1/communes/${commune}/invites`;
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, { token, body }));
  return pairDevice(send, invite, commune);
}

/** Call a route as one of the members, in a new session. */
export async function callAs(
  device: PairedDevice,
  method: string,
  path: string,
  extras: { readonly body?: unknown; readonly headers?: Readonly<Record<string, string>> } = {},
) {
  return call(send, method, path, { ...extras, token: await signIn(send, device) });
}
