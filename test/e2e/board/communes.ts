import type { CommentList } from '../../../shared/contract/comment.ts';
import type { Answer } from '../../../shared/criteria/answers.ts';
import type { SetId } from '../../../shared/criteria/sets.ts';
import { call, ok } from '../../client/api.ts';
import { type PairedDevice, pairDevice, signIn } from '../../client/device.ts';
import { type Installation, inviteAndSignIn, newCommune } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { issueSheet, openFor } from '../../client/visit.ts';
import { type ClockedServer, OPERATOR_SECRET } from '../monitor/clocked-server.ts';

/** A commune in each state in which a board can be. */
export const communes = {
  /** No release yet. */
  empty: 'xa-moi',
  /** A release, and not enough ratings in it. */
  small: 'xa-it-phieu',
  /** Two releases, two channels, used codes, a removed comment. */
  full: 'xa-day-du',
  /** Enough ratings; shows none of its officers. */
  unnamed: 'xa-khong-neu',
} as const;

const SETS: readonly SetId[] = ['nam-khong', 'ba-the-hien', 'sau-biet'];

/** The commune that has all, and who can found more. */
export interface Founded {
  readonly full: Installation;
  readonly operator: PairedDevice;
}

/** Bring the communes about on a fresh server, by the public routes alone. */
export async function foundCommunes(server: ClockedServer): Promise<Founded> {
  await server.setClock('2026-03-04T09:00:00+07:00');
  const operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
  const token = await signIn(server.send, operator);
  const found = (commune: string) => newCommune(server.send, token, commune, SETS);
  const [small, unnamed, full] = [
    await found(communes.small),
    await found(communes.unnamed),
    await found(communes.full),
  ];
  await rate(server, small, [6, 0, 3]);
  await rate(server, unnamed, [12, 11, 0]);
  await settle(server, unnamed, { named: false });
  await settle(server, full, { contacts: { hotline: '0226 000 000' } });
  await rate(server, full, [14, 12, 3]);
  await rateWithCodes(server, full, 12);
  for (const { commune } of [small, unnamed, full])
    await server.setClock('2026-03-09T07:00:00+07:00', commune);
  await removeComment(server, operator, full.commune);
  await rate(server, full, [9, 6, 2]);
  for (const { commune } of [small, unnamed, full])
    await server.setClock('2026-03-16T07:00:00+07:00', commune);
  await newCommune(server.send, await signIn(server.send, operator), communes.empty);
  return { full, operator };
}

/** So many citizens rate each officer; they do not all think the same. */
async function rate(
  { send }: ClockedServer,
  { commune, officers }: Installation,
  times: readonly number[],
): Promise<void> {
  for (const [at, { id }] of officers.entries()) {
    for (let one = 0; one < (times[at] ?? 0); one += 1) {
      const body = { ...newRating(id, answers(one), SETS), comment: 'Hướng dẫn tận tình.' };
      await ok(call(send, 'POST', `/v1/communes/${commune}/ratings`, { body }));
    }
  }
}

function answers(one: number): Readonly<Record<string, Answer>> {
  return {
    'khong-cham-tre': one % 4 === 0 ? 'broken' : 'kept',
    'khong-tham-o': one % 5 === 0 ? 'unsure' : 'kept',
    'ton-trong': one % 3 === 0 ? 3 : 5,
    'biet-xin-loi': one % 6 === 0 ? 'broken' : 'kept',
  };
}

async function settle({ send }: ClockedServer, home: Installation, body: unknown): Promise<void> {
  const path = `/v1/communes/${home.commune}/settings`;
  await ok(call(send, 'PATCH', path, { token: home.tokens.leader, body }));
}

/** Slips for the first desk are handed out, and some of them used. */
async function rateWithCodes(
  { send }: ClockedServer,
  home: Installation,
  times: number,
): Promise<void> {
  const officer = home.officers[0]?.id ?? '';
  const codes = await issueSheet(send, home, [officer], times * 2);
  for (const code of codes.slice(0, times)) {
    const token = await openFor(send, home.commune, code);
    const body = { ...newRating(officer, {}, SETS), token, version: 1 };
    await ok(call(send, 'POST', `/v1/communes/${home.commune}/ratings`, { body }));
  }
}

async function removeComment(
  { send }: ClockedServer,
  operator: PairedDevice,
  commune: string,
): Promise<void> {
  const path = `/v1/communes/${commune}/moderation`;
  const inviter = await signIn(send, operator);
  let comment = '';
  for (const role of ['leader', 'overseer'] as const) {
    const token = await inviteAndSignIn(send, inviter, commune, { role, label: 'Máy khác' });
    const held = await ok<CommentList>(call(send, 'GET', path, { token }));
    comment ||= held.comments[0]?.id ?? '';
    const body = { verdict: 'remove', reason: 'unrelated' };
    await ok(call(send, 'POST', `${path}/${comment}`, { token, body }));
  }
}
