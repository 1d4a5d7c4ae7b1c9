import type * as paper from '../../shared/contract/paper.ts';
import { readJson, send } from './api.ts';

/** Types a paper slip; again replaces what this member typed before. @throws ApiError */
export async function typePaperSlip(
  server: string,
  token: string,
  commune: string,
  body: paper.PaperEntry,
): Promise<paper.PaperSlip> {
  const template = '/v1/communes/{commune}/paper' satisfies typeof paper.typePaperSlip.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'POST', path, token, body }));
}

/** How the slips of a lot stand. @throws ApiError */
export async function readPaperLot(
  server: string,
  token: string,
  commune: string,
  lot: number,
): Promise<paper.PaperLot> {
  const template = '/v1/communes/{commune}/paper' satisfies typeof paper.readPaperLot.path;
  const path = `${template.replace('{commune}', commune)}?lot=${lot}`;
  return readJson(await send({ server, method: 'GET', path, token }));
}
