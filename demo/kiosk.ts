import { bookOf } from './book.ts';
import { COMMUNE } from './commune.ts';
import type { Environment } from './environment.ts';
import { inviteMember } from './invite-member.ts';
import { sessionOf } from './invites.ts';
import { pair, signIn } from './paired-device.ts';

/** A session of the tablet at the door, which the leader pairs when the first neighbours come. */
export async function kioskSession(env: Environment): Promise<{ authorization: string }> {
  const book = bookOf(env);
  const known = await book.device('kiosk');
  if (known !== null) return signIn(env, known);
  const leader = await sessionOf(env, 'leader');
  const { invite } = await inviteMember(env, leader, { role: 'kiosk', label: 'Máy ở cửa ra' });
  const kiosk = await pair(env, invite, COMMUNE.id);
  await book.remember('kiosk', kiosk);
  return signIn(env, kiosk);
}
