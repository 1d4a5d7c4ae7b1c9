import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Officer } from '../../shared/contract/officer.ts';
import type { Answer } from '../../shared/criteria/answers.ts';
import { criteriaOf } from '../../shared/criteria/sets.ts';
import { extension as text } from '../../shared/text/vi.ts';
import { call, ok, type Send } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { pairDevice, type PairedDevice } from '../client/device.ts';
import { newRating, randomId } from '../client/rating.ts';
import { issueSheet, newVisit, openFor } from '../client/visit.ts';
import {
  ADDRESS_HEADER,
  OPERATOR_SECRET,
  sendTo,
  startServer,
  withClock,
} from '../server/real-server.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';

export const COMMUNE = 'binh-my';

/** So many ratings with a code and without one, and how content their writers are, 0..1. */
export interface DeskWeek {
  readonly receipts: number;
  readonly open: number;
  readonly content: number;
}

/** A server with a commune of five desks, and a leader's extension paired with it. */
export interface ReportedCommune {
  readonly send: Send;
  readonly officers: readonly Officer[];
  /** A device of the officer at the first desk. */
  readonly first: PairedDevice;
  readonly extension: ChromiumExtension;
  /** Citizens rate, then a week passes. */
  live(desks: readonly DeskWeek[]): Promise<void>;
  stop(): Promise<void>;
}

const sets = ['nam-khong', 'ba-the-hien'] as const;
const TOGETHER = 8;

export async function reportedCommune(): Promise<ReportedCommune> {
  const data = await mkdtemp(join(tmpdir(), 'nghe-dan-report-'));
  const server = await startServer(withClock(data));
  const port = server.ports.get('http') ?? 0;
  const send = sendTo(port);
  const operator = await firstOperator(send, OPERATOR_SECRET);
  const home = await withFiveDesks(send, await newCommune(send, operator, COMMUNE, sets));
  const slips = await slipsFor(send, home);
  const inviteBy = async (token: string, body: object) => {
    const invites = `/v1/communes/${COMMUNE}/invites`;
    return (await ok<{ invite: string }>(call(send, 'POST', invites, { token, body }))).invite;
  };
  const invite = await inviteBy(operator, { role: 'leader', label: 'Máy của lãnh đạo' });
  const own = { role: 'officer', officer: home.officers[0]?.id };
  const first = await pairDevice(send, await inviteBy(home.tokens.leader, own), COMMUNE);
  const extension = await launchChromiumExtension();
  await pairLeader(extension, `http://127.0.0.1:${port}/pair/${COMMUNE}#${invite}`);
  return {
    send,
    officers: home.officers,
    first,
    extension,
    async live(desks) {
      for (const [place, week] of desks.entries()) {
        const officer = home.officers[place]?.id ?? '';
        const codes = (slips.get(officer) ?? []).splice(0, week.receipts);
        await rateAll(send, officer, week, codes);
      }
      await fetch(`http://127.0.0.1:${server.ports.get('clock')}/week/${COMMUNE}`);
    },
    async stop() {
      await extension.close();
      await server.kill();
      await rm(data, { recursive: true, force: true });
    },
  };
}

async function withFiveDesks(send: Send, home: Installation): Promise<Installation> {
  const officers = [...home.officers];
  const path = `/v1/communes/${COMMUNE}/officers`;
  for (const [desk, position] of [
    ['Quầy 4', 'Công chức Tư pháp – Hộ tịch'],
    ['Quầy 5', 'Công chức Tài chính – Kế toán'],
  ]) {
    const asked = call(send, 'POST', path, { token: home.tokens.leader, body: { desk, position } });
    officers.push(await ok<Officer>(asked));
  }
  return { ...home, officers };
}

/** Before a week passes and the leader's session with it: the codes of all weeks. */
async function slipsFor(send: Send, home: Installation): Promise<Map<string, string[]>> {
  const slips = new Map<string, string[]>();
  for (const { id } of home.officers) slips.set(id, [...(await issueSheet(send, home, [id], 120))]);
  return slips;
}

async function rateAll(
  send: Send,
  officer: string,
  { open, content }: DeskWeek,
  codes: readonly string[],
): Promise<void> {
  const ratings = [...codes, ...Array.from({ length: open }, () => null)];
  // A few at a time: tokens take work, and a connection left waiting for long is closed.
  for (let first = 0; first < ratings.length; first += TOGETHER) {
    const together = ratings.slice(first, first + TOGETHER);
    await Promise.all(
      together.map((code, at) => rateOnce(send, officer, answersOf(content, first + at), code)),
    );
  }
}

async function rateOnce(
  send: Send,
  officer: string,
  answers: Readonly<Record<string, Answer>>,
  code: string | null,
): Promise<void> {
  const own = fromElsewhere(send);
  const rating = newRating(officer, answers, sets);
  const token = code === null ? null : await openFor(own, COMMUNE, code, newVisit(1));
  const body = token === null ? rating : { ...rating, token };
  await ok(call(own, 'POST', `/v1/communes/${COMMUNE}/ratings`, { body }));
}

/** Every citizen has an address of their own, so that no limit is met. */
function fromElsewhere(send: Send): Send {
  const address = randomId();
  return (path, init) =>
    send(path, { ...init, headers: { ...init.headers, [ADDRESS_HEADER]: address } });
}

/** The first so many tenths of citizens are content with all, the others with nothing. */
function answersOf(content: number, place: number): Readonly<Record<string, Answer>> {
  const isContent = place % 10 < content * 10;
  return Object.fromEntries(
    criteriaOf(sets).map(({ id, kind }) => [
      id,
      kind === 'pledge' ? (isContent ? 'kept' : 'broken') : isContent ? 5 : 2,
    ]),
  );
}

async function pairLeader(extension: ChromiumExtension, link: string): Promise<void> {
  const page = await extension.open('pair.html');
  await page.getByLabel(text.pair.line).fill(link);
  await page.getByRole('button', { name: text.pair.submit }).click();
  await page.getByRole('heading', { name: text.pair.doneTitle }).waitFor();
  await page.close();
}
