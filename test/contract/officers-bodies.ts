import type { CommentList } from '../../shared/contract/comment.ts';
import type { Pledge } from '../../shared/contract/pledge.ts';
import { pledgeStatement } from '../../shared/pledge/pledge-statement.ts';
import { call, ok } from '../client/api.ts';
import { pairDevice, sign, signIn } from '../client/device.ts';
import { send } from '../client/in-workerd.ts';
import type { Installation } from '../client/installation.ts';
import type { WellFormed } from './well-formed.ts';

/** What the first officer sends: a note on the first release, a signed pledge, a contest of the first comment. */
export async function ofOfficers(home: Installation): Promise<readonly WellFormed[]> {
  const { commune, officers, tokens } = home;
  const officer = officers[0]?.id ?? '';
  const base = `/v1/communes/${commune}`;
  const own = `${base}/officers/${officer}`;
  const invited = { token: tokens.leader, body: { role: 'officer', officer } };
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', `${base}/invites`, invited));
  const device = await pairDevice(send, invite, commune);
  const byOfficer = { method: 'POST', token: await signIn(send, device) } as const;
  const { version, today: day } = await ok<Pledge>(call(send, 'GET', `${base}/pledge`));
  const signature = await sign(device, pledgeStatement({ commune, officer, version, day }));
  return [
    {
      ...byOfficer,
      path: `${own}/notes`,
      body: { release: 1, text: 'Tuần đó đóng hai quầy.' },
      fields: { release: 'count!', text: 'text!' },
    },
    {
      ...byOfficer,
      path: `${own}/pledge`,
      body: { version, day, signature },
      fields: { version: 'text!', day: 'text!', signature: 'text!' },
    },
    ...(await shownComment(home)).map((comment) => ({
      ...byOfficer,
      path: `${own}/comments/${comment}/contest`,
      body: { reason: 'unrelated', note: 'Nhầm quầy.' },
      fields: { reason: 'text!', note: 'text' } as const,
    })),
  ];
}

/** The first comment that waits, if there is one, shown by the leader. */
async function shownComment({ commune, tokens }: Installation): Promise<readonly string[]> {
  const path = `/v1/communes/${commune}/moderation`;
  const { comments } = await ok<CommentList>(call(send, 'GET', path, { token: tokens.leader }));
  const ids = comments.slice(0, 1).map(({ id }) => id);
  const show = { token: tokens.leader, body: { verdict: 'show' } };
  for (const id of ids) await ok(call(send, 'POST', `${path}/${id}`, show));
  return ids;
}
