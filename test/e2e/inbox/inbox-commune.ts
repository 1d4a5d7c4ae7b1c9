import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invite, NewInvite } from '../../../shared/contract/member.ts';
import type { Answer } from '../../../shared/criteria/answers.ts';
import { call, ok } from '../../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../../client/device.ts';
import { type Installation, newCommune } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from '../monitor/clocked-server.ts';

const WEEK = 7 * 24 * 60 * 60 * 1000;
const WEEKS = 9;
/** The week in which the first officer did badly, counted from 1. */
export const BAD_WEEK = 6;
/** More than a page of the list holds. */
export const COMMENTS = 53;

/** A commune of nine releases, whose first officer has a bad week and more than a page of comments. */
export interface InboxCommune extends ClockedServer {
  readonly home: Installation;
  readonly leader: PairedDevice;
  readonly overseer: PairedDevice;
  /** A link that pairs the first officer. */
  readonly link: string;
}

export async function startInboxCommune(commune = 'hom-thu'): Promise<InboxCommune> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-inbox-'));
  mkdirSync(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  const start = Date.now() - WEEKS * WEEK;
  await server.setClock(new Date(start).toISOString());
  const operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
  const home = await newCommune(server.send, await signIn(server.send, operator), commune);
  for (let week = 1; week <= WEEKS; week += 1) {
    await rateWeek(server, home, week);
    await server.setClock(new Date(start + week * WEEK).toISOString(), commune);
  }
  const invite = async (inviter: PairedDevice, body: NewInvite) => {
    const token = await signIn(server.send, inviter);
    const path = `/v1/communes/${commune}/invites`;
    return (await ok<Invite>(call(server.send, 'POST', path, { token, body }))).invite;
  };
  const member = async (role: 'leader' | 'overseer') =>
    pairDevice(server.send, await invite(operator, { role, label: 'Máy khác' }), commune);
  const [leader, overseer] = [await member('leader'), await member('overseer')];
  const officer = home.officers[0]?.id ?? '';
  const own = await invite(leader, { role: 'officer', officer });
  return {
    ...server,
    home,
    leader,
    overseer,
    link: `${server.url}/pair/${commune}#${own}`,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function rateWeek(
  { send }: ClockedServer,
  { commune, officers }: Installation,
  week: number,
): Promise<void> {
  const path = `/v1/communes/${commune}/ratings`;
  const [first = '', second = ''] = officers.map(({ id }) => id);
  const comments = week === 1 ? COMMENTS : 0;
  const ratings = [
    ...Array.from({ length: Math.max(10, comments) }, (_, at) => ({
      ...newRating(first, week === BAD_WEEK ? bad : {}),
      ...(at < comments && { comment: commentOf(at) }),
    })),
    ...Array.from({ length: 10 }, () => newRating(second, bad)),
  ];
  for (const body of ratings) await ok(call(send, 'POST', path, { body }));
}

/** One in ten speaks of waiting. */
function commentOf(at: number): string {
  return at % 10 === 0 ? `Ý kiến ${at}: chờ hơi lâu.` : `Ý kiến ${at}: được hướng dẫn tận tình.`;
}

const bad: Readonly<Record<string, Answer>> = {
  'khong-cham-tre': 'broken',
  'khong-ne-tranh': 'broken',
  'ton-trong': 1,
  'van-minh': 1,
  'gan-gui': 1,
};
