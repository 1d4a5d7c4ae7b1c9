import * as api from '../api/api.ts';
import { makeDeviceKey, publicDeviceKey } from '../platform/device-key.ts';
import { lock } from '../platform/drawer-key.ts';
import { addDrawer } from '../platform/drawers.ts';
import { type PairedMember, writeMembership } from '../platform/membership.ts';
import { forgetToken } from '../platform/session-token.ts';
import { wipeSnapshot } from '../platform/snapshot.ts';
import type { Invitation } from './invitation.ts';

let keys: Promise<CryptoKeyPair> | undefined;

/**
 * Pairs this device. A second try on the same page offers the same key, so
 * that a server whose first answer got lost can see that it is the same device.
 * Another person gets a drawer of their own.
 *
 * @throws ApiError
 */
export async function pairDevice(
  { commune, invite }: Invitation,
  server: string,
  label: string,
  another: boolean,
): Promise<PairedMember> {
  keys ??= makeDeviceKey();
  const pair = await keys;
  const key = await publicDeviceKey(pair);
  const { device, role } = await api.pairDevice(server, { commune, invite, key, label });
  const member = {
    state: 'paired',
    server,
    commune,
    device,
    role,
    label,
    key: pair.privateKey,
  } as const;
  await forgetToken();
  if (another) {
    await lock();
    await addDrawer();
  }
  await wipeSnapshot();
  await writeMembership(member);
  return member;
}
