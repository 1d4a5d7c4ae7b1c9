import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { NewInvite } from '../../../shared/contract/member.ts';
import { extension as text } from '../../../shared/text/vi.ts';
import { call, ok } from '../../client/api.ts';
import { pairDevice, type PairedDevice, signIn } from '../../client/device.ts';
import { inviteAndSignIn, type Installation, newCommune } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { type ChromiumExtension, launchChromiumExtension } from '../browsers/chromium-extension.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from '../monitor/clocked-server.ts';

const DAY = 24 * 60 * 60 * 1000;
export const COMMUNE = 'binh-my';
export const COMMENTS = [
  'Hướng dẫn tận tình, gửi giấy tờ một lần là xong.',
  'Phải chờ lâu, hỏi thì trả lời cụt lủn.',
  'Bà ở xóm Đình hay ra đây cãi nhau với cán bộ.',
];

/** A server with one release behind it, and a commune that was rated and commented on. */
export interface FrontServer {
  readonly server: ClockedServer;
  readonly home: Installation;
  /** An extension that is paired with a new member. */
  extensionOf(invited: NewInvite): Promise<ChromiumExtension>;
  stop(): Promise<void>;
}

/** The newest Monday at 07:00 in Vietnam: devices have the machine's clock, so the release lies in their past. */
function newestRelease(): number {
  const monday = Date.UTC(2026, 0, 5);
  return monday + Math.floor((Date.now() - monday) / (7 * DAY)) * 7 * DAY;
}

/** @param reply the code for a letter on the first comment, where its writer asked for one. */
export async function startFront(reply?: string): Promise<FrontServer> {
  const folder = await mkdtemp(join(tmpdir(), 'nghe-dan-front-'));
  await mkdir(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  const release = newestRelease();
  await server.setClock(new Date(release - 5 * DAY).toISOString());
  const operator = await pairDevice(server.send, OPERATOR_SECRET, undefined);
  const founded = await newCommune(server.send, await signIn(server.send, operator), COMMUNE);
  await rate(server, founded, reply);
  await handOut(server, founded);
  await server.setClock(new Date(release).toISOString(), COMMUNE);
  await server.setClock(new Date().toISOString());
  const home = await signedInAgain(server, founded, operator);
  const paired: ChromiumExtension[] = [];
  return {
    server,
    home,
    async extensionOf(invited) {
      const extension = await launchChromiumExtension();
      paired.push(extension);
      await pair(extension, server, home, invited);
      return extension;
    },
    async stop() {
      await Promise.all(paired.map((extension) => extension.close()));
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}

/** The members' sessions ended while the clock went on. */
async function signedInAgain(
  { send }: ClockedServer,
  founded: Installation,
  device: PairedDevice,
): Promise<Installation> {
  const operator = await signIn(send, device);
  const invite = (inviter: string, invited: NewInvite) =>
    inviteAndSignIn(send, inviter, COMMUNE, invited);
  const leader = await invite(operator, { role: 'leader', label: 'Lãnh đạo' });
  const overseer = await invite(operator, { role: 'overseer', label: 'Ủy ban Mặt trận Tổ quốc' });
  const officer = await invite(leader, {
    role: 'officer',
    officer: founded.officers[0]?.id ?? '',
  });
  return { ...founded, tokens: { operator, leader, overseer, officer } };
}

async function rate(
  { send }: ClockedServer,
  { officers }: Installation,
  reply: string | undefined,
): Promise<void> {
  const path = `/v1/communes/${COMMUNE}/ratings`;
  for (let one = 0; one < 12; one += 1) {
    const comment = COMMENTS[one];
    const body = {
      ...newRating(officers[0]?.id ?? ''),
      ...(comment !== undefined && { comment }),
      ...(one === 0 && reply !== undefined && { reply }),
    };
    await ok(call(send, 'POST', path, { body }));
  }
}

/** One officer hands out all codes himself, of the others none does. */
async function handOut({ send }: ClockedServer, { officers, tokens }: Installation): Promise<void> {
  const path = `/v1/communes/${COMMUNE}/codes`;
  const [first, ...others] = officers.map(({ id }) => id);
  for (let code = 0; code < 25; code += 1) {
    const body = { officers: [first], count: 1 };
    await ok(call(send, 'POST', path, { token: tokens.officer, body }));
  }
  for (const officer of others) {
    const body = { officers: [officer], count: 60 };
    await ok(call(send, 'POST', path, { token: tokens.leader, body }));
  }
}

async function pair(
  extension: ChromiumExtension,
  { url, send }: ClockedServer,
  { tokens }: Installation,
  body: NewInvite,
): Promise<void> {
  const path = `/v1/communes/${COMMUNE}/invites`;
  const token = body.role === 'officer' ? tokens.leader : tokens.operator;
  const { invite } = await ok<{ invite: string }>(call(send, 'POST', path, { token, body }));
  const page = await extension.open('pair.html');
  await page.getByLabel(text.pair.line).fill(`${url}/pair/${COMMUNE}#${invite}`);
  await page.getByRole('button', { name: text.pair.submit }).click();
  await page.getByRole('heading', { name: text.pair.doneTitle }).waitFor();
  await page.close();
}
