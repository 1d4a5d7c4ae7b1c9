import { mkdir, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildAll } from '../../../scripts/build.ts';
import { call, ok } from '../../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../../client/installation.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from '../monitor/clocked-server.ts';
import { type Site, startSite } from './site.ts';

/** A Wednesday, in the middle of a week. */
export const MOMENT = '2026-03-04T09:00:00+07:00';

/** A server with communes, and a site that both list among their origins. */
export interface Embedded {
  readonly server: ClockedServer;
  readonly communes: readonly [Installation, Installation];
  readonly site: Site;
  /** The tag of the evergreen script. */
  readonly script: string;
  stop(): Promise<void>;
}

export async function startEmbedded(): Promise<Embedded> {
  await buildAll();
  const folder = await mkdtemp(join(tmpdir(), 'nghe-dan-embedded-'));
  await mkdir(join(folder, 'data'));
  const [server, site] = await Promise.all([startClocked(join(folder, 'data')), startSite()]);
  await server.setClock(MOMENT);
  const operator = await firstOperator(server.send, OPERATOR_SECRET);
  const sets = ['nam-khong', 'ba-the-hien', 'sau-biet'] as const;
  const communes = [
    await newCommune(server.send, operator, 'xa-mot', sets),
    await newCommune(server.send, operator, 'xa-hai', sets),
  ] as const;
  for (const { commune, tokens } of communes) {
    const path = `/v1/communes/${commune}/settings`;
    const body = { origins: [site.origin] };
    await ok(call(server.send, 'PATCH', path, { token: tokens.leader, body }));
  }
  return {
    server,
    communes,
    site,
    script: `<script src="${server.url}/widget/v1.js" async></script>`,
    async stop() {
      site.stop();
      await server.stop();
      await rm(folder, { recursive: true, force: true });
    },
  };
}
