import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Invite, NewInvite } from '../../../shared/contract/member.ts';
import { call, ok } from '../../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../../client/installation.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from '../monitor/clocked-server.ts';

/** A server with a commune whose leader invites kiosks. */
export interface KioskServer extends ClockedServer {
  readonly home: Installation;
  /** As browsers trust it without TLS. */
  readonly site: string;
  /** The path of the API that all of the commune has. */
  readonly base: string;
  invite(invited?: NewInvite): Promise<string>;
  /** Unpairs every kiosk. */
  revokeKiosks(): Promise<void>;
}

interface Members {
  readonly members: readonly { role: string; devices: readonly { id: string }[] }[];
}

const kiosk = { role: 'kiosk', label: 'Máy ở cửa ra' } as const;

export async function startKioskServer(): Promise<KioskServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-kiosk-'));
  mkdirSync(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  const { send } = server;
  await server.setClock('2026-03-04T09:00:00+07:00');
  const home = await newCommune(send, await firstOperator(send, OPERATOR_SECRET), 'xa-thu');
  const token = home.tokens.leader;
  const base = `/v1/communes/${home.commune}`;
  const contacts = { hotline: '0226 3xxx xxx' };
  await ok(call(send, 'PATCH', `${base}/settings`, { token, body: { contacts } }));
  return {
    ...server,
    home,
    base,
    site: server.url.replace('127.0.0.1', 'localhost'),
    async invite(invited = kiosk) {
      return (await ok<Invite>(call(send, 'POST', `${base}/invites`, { token, body: invited })))
        .invite;
    },
    async revokeKiosks() {
      const { members } = await ok<Members>(call(send, 'GET', `${base}/members`, { token }));
      const devices = members.filter(({ role }) => role === 'kiosk').flatMap((one) => one.devices);
      for (const { id } of devices)
        await ok(call(send, 'DELETE', `${base}/devices/${id}`, { token }));
    },
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
