import type { Invite, NewInvite } from '../../shared/contract/member.ts';
import type { NewOfficer, Officer } from '../../shared/contract/officer.ts';
import type { SetId } from '../../shared/criteria/sets.ts';
import { call, ok, type Send } from './api.ts';
import { pairDevice, signIn } from './device.ts';

export const SITE = 'https://xa.example.vn';

/** A commune with a member of each role signed in. */
export interface Installation {
  readonly commune: string;
  readonly officers: readonly Officer[];
  readonly tokens: { operator: string; leader: string; overseer: string; officer: string };
}

const desks: readonly NewOfficer[] = [
  { position: 'Công chức Tư pháp – Hộ tịch', desk: 'Quầy 1' },
  { position: 'Công chức Địa chính – Xây dựng', desk: 'Quầy 2' },
  { position: 'Công chức Văn hóa – Xã hội', desk: 'Quầy 3' },
];

/** The operator's token of a fresh server. */
export async function firstOperator(send: Send, secret: string): Promise<string> {
  return signIn(send, await pairDevice(send, secret, undefined));
}

export async function inviteAndSignIn(
  send: Send,
  inviter: string,
  commune: string,
  invited: NewInvite,
): Promise<string> {
  const path = `/v1/communes/${commune}/invites`;
  const { invite } = await ok<Invite>(call(send, 'POST', path, { token: inviter, body: invited }));
  return signIn(send, await pairDevice(send, invite, commune));
}

/** Make a commune with three officers, through the public routes alone. */
export async function newCommune(
  send: Send,
  operator: string,
  commune: string,
  sets: readonly SetId[] = ['nam-khong', 'ba-the-hien'],
  province?: string,
): Promise<Installation> {
  const body = { id: commune, name: 'Xã Thử Nghiệm', origins: [SITE], sets, province };
  await ok(call(send, 'POST', '/v1/communes', { token: operator, body }));
  const leader = await inviteAndSignIn(send, operator, commune, {
    role: 'leader',
    label: 'Lãnh đạo',
  });
  const overseer = await inviteAndSignIn(send, operator, commune, {
    role: 'overseer',
    label: 'Ủy ban Mặt trận Tổ quốc',
  });
  const officers: Officer[] = [];
  for (const desk of desks) {
    const path = `/v1/communes/${commune}/officers`;
    officers.push(await ok<Officer>(call(send, 'POST', path, { token: leader, body: desk })));
  }
  const officer = await inviteAndSignIn(send, leader, commune, {
    role: 'officer',
    officer: officers[0]?.id ?? '',
  });
  return { commune, officers, tokens: { operator, leader, overseer, officer } };
}
