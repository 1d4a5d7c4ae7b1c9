import * as api from '../api/api.ts';
import { clearBadge } from '../platform/badge.ts';
import { lock } from '../platform/drawer-key.ts';
import { removeOpenDrawer } from '../platform/drawers.ts';
import { wipeConcernKeys } from '../platform/concern-keys.ts';
import { wipeLetters } from '../platform/letters-database.ts';
import { forgetMembership, type PairedMember } from '../platform/membership.ts';
import { stopPolling } from '../platform/poll-alarm.ts';
import { forgetToken } from '../platform/session-token.ts';
import { wipeSnapshot } from '../platform/snapshot.ts';
import { withSession } from './session.ts';

/**
 * Ends this device's pairing. Without a network the server keeps a row for a
 * device whose key no longer exists anywhere, which can open nothing.
 */
export async function unpair(member: PairedMember): Promise<void> {
  const { server, device } = member;
  await withSession(member, (token) => api.revokeMyDevice(server, token, device)).catch(() => {});
  await forgetMembership();
  await wipeSnapshot();
  await wipeConcernKeys();
  await wipeLetters();
  await forgetToken();
  await clearBadge();
  // Others who use this browser still wait for news.
  if (!(await removeOpenDrawer())) await stopPolling();
  await lock();
}
