import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Officer } from '../../../shared/contract/officer.ts';
import { call, ok } from '../../client/api.ts';
import { firstOperator, inviteAndSignIn } from '../../client/installation.ts';
import { newRating } from '../../client/rating.ts';
import { newVisit, openFor } from '../../client/visit.ts';
import { type ClockedServer, OPERATOR_SECRET, startClocked } from '../monitor/clocked-server.ts';

export const PROVINCE = 'tinh-minh-hoa';

/** Verified ratings of each commune: five can be compared, one has too few, one has none. */
const RATINGS = [30, 31, 33, 36, 40, 12, 0];

export type ProvinceServer = ClockedServer;

/** A server with one province, whose communes have had a release. */
export async function startProvinceServer(): Promise<ProvinceServer> {
  const folder = mkdtempSync(join(tmpdir(), 'nghe-dan-province-'));
  mkdirSync(join(folder, 'data'));
  const server = await startClocked(join(folder, 'data'));
  await server.setClock('2026-03-04T09:00:00+07:00');
  const operator = await firstOperator(server.send, OPERATOR_SECRET);
  const body = { id: PROVINCE, name: 'Tỉnh Minh Họa' };
  await ok(call(server.send, 'POST', '/v1/provinces', { token: operator, body }));
  await Promise.all(RATINGS.map((times, at) => foundRated(server, operator, at + 1, times)));
  for (const at of RATINGS.keys()) {
    await server.setClock('2026-03-09T07:00:00+07:00', `xa-${at + 1}`);
  }
  return {
    ...server,
    async stop() {
      await server.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function foundRated(
  { send }: ClockedServer,
  operator: string,
  number: number,
  times: number,
): Promise<void> {
  const id = `xa-${number}`;
  const commune = { id, name: `Xã Số ${number}`, province: PROVINCE };
  await ok(call(send, 'POST', '/v1/communes', { token: operator, body: commune }));
  const leader = { role: 'leader', label: 'Lãnh đạo' } as const;
  const token = await inviteAndSignIn(send, operator, id, leader);
  const desk = { position: 'Công chức Tư pháp – Hộ tịch', desk: 'Quầy 1' };
  const added = call(send, 'POST', `/v1/communes/${id}/officers`, { token, body: desk });
  const officer = (await ok<Officer>(added)).id;
  if (times === 0) return;
  const asked = { officers: [officer], count: times };
  const sheet = call(send, 'POST', `/v1/communes/${id}/codes`, { token, body: asked });
  for (const [at, code] of (await ok<{ codes: string[] }>(sheet)).codes.entries()) {
    const right = await openFor(send, id, code, newVisit(1));
    const answers = at % 4 === number % 4 ? ({ 'khong-cham-tre': 'broken' } as const) : {};
    const rating = { ...newRating(officer, answers), token: right };
    await ok(call(send, 'POST', `/v1/communes/${id}/ratings`, { body: rating }));
  }
}
