import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invite, NewInvite } from '../../../shared/contract/member.ts';
import { call, ok } from '../../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from '../monitor/clocked-server.ts';

export const COMMUNE = 'binh-my';
export const SETS = ['nam-khong', 'ba-the-hien', 'sau-biet'] as const;

/** Wednesdays and Mondays of one March: the beginning, two releases, and when what nobody decided on is shown. */
export const moments = {
  start: '2026-03-04T09:00:00+07:00',
  firstRelease: '2026-03-09T07:00:00+07:00',
  secondRelease: '2026-03-16T07:00:00+07:00',
  shown: '2026-03-17T09:00:00+07:00',
  thirdRelease: '2026-03-23T07:00:00+07:00',
} as const;

/** A commune on a server whose clock the test sets. */
export interface WayCommune extends ClockedServer {
  readonly home: Installation;
  invite(token: string, body: NewInvite): Promise<string>;
  /** Citizens rate an officer, each with what is theirs beside the answers. */
  rate(officer: number, ratings: readonly object[]): Promise<void>;
}

export async function startWayCommune(): Promise<WayCommune> {
  const folder = await mkdtemp(join(tmpdir(), 'nghe-dan-way-'));
  await mkdir(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  const { send } = server;
  await server.setClock(moments.start);
  const operator = await firstOperator(send, OPERATOR_SECRET);
  const home = await newCommune(send, operator, COMMUNE, SETS);
  let stopped: Promise<void> | null = null;
  return {
    ...server,
    home,
    async invite(token, body) {
      const asked = call(send, 'POST', `/v1/communes/${COMMUNE}/invites`, { token, body });
      return (await ok<Invite>(asked)).invite;
    },
    async rate(officer, ratings) {
      for (const own of ratings) {
        const body = { ...newRating(home.officers[officer]?.id ?? '', {}, SETS), ...own };
        await ok(call(send, 'POST', `/v1/communes/${COMMUNE}/ratings`, { body }));
      }
    },
    // Some tests end it before the others do.
    stop() {
      stopped ??= server.stop().then(() => rm(folder, { recursive: true, force: true }));
      return stopped;
    },
  };
}
