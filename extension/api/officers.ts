import type * as officer from '../../shared/contract/officer.ts';
import { readJson, send } from './api.ts';

/** Who speaks to which commune. */
export interface Speaker {
  readonly server: string;
  readonly token: string;
  readonly commune: string;
}

/** Who serves now and who has left. @throws ApiError */
export async function listOfficers({ commune, ...to }: Speaker): Promise<officer.OfficerList> {
  const template = '/v1/communes/{commune}/officers' satisfies typeof officer.listOfficers.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ ...to, method: 'GET', path }));
}

/** Adds those who are not there yet; asked again it adds nobody twice. @throws ApiError */
export async function addOfficers(
  { commune, ...to }: Speaker,
  body: officer.OfficersToAdd,
): Promise<officer.OfficerList> {
  const template = '/v1/communes/{commune}/officer-lists' satisfies typeof officer.addOfficers.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ ...to, method: 'POST', path, body }));
}

/** Corrects or moves an officer. @throws ApiError */
export async function changeOfficer(
  speaker: Speaker,
  id: string,
  body: officer.OfficerChange,
): Promise<officer.Officer> {
  const template =
    '/v1/communes/{commune}/officers/{officer}' satisfies typeof officer.changeOfficer.path;
  const { commune, ...to } = speaker;
  const path = template.replace('{commune}', commune).replace('{officer}', id);
  return readJson(await send({ ...to, method: 'PATCH', path, body }));
}

/** The officer leaves the post. @throws ApiError */
export async function removeOfficer({ commune, ...to }: Speaker, id: string): Promise<void> {
  const template =
    '/v1/communes/{commune}/officers/{officer}' satisfies typeof officer.removeOfficer.path;
  const path = template.replace('{commune}', commune).replace('{officer}', id);
  await send({ ...to, method: 'DELETE', path });
}

/** Who left is back. @throws ApiError */
export async function returnOfficer({ commune, ...to }: Speaker, id: string): Promise<void> {
  const template =
    '/v1/communes/{commune}/officers/{officer}/return' satisfies typeof officer.returnOfficer.path;
  const path = template.replace('{commune}', commune).replace('{officer}', id);
  await send({ ...to, method: 'POST', path });
}
