import type * as concern from '../../shared/contract/concern.ts';
import { readJson, send } from './api.ts';

/** The keys that concerns are sealed to, the newest first. @throws ApiError */
export async function readConcernKeys(
  server: string,
  commune: string,
): Promise<concern.ConcernKeys> {
  const template =
    '/v1/communes/{commune}/concern-key' satisfies typeof concern.readConcernKeys.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'GET', path }));
}

/** Has concerns sealed to another key from now on. @throws ApiError */
export async function setConcernKey(
  server: string,
  token: string,
  commune: string,
  publicKey: string,
): Promise<concern.ConcernKeys> {
  const template =
    '/v1/communes/{commune}/concern-keys' satisfies typeof concern.setConcernKey.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'POST', path, token, body: { publicKey } }));
}

/** A page of concerns, those after one or the newest. @throws ApiError */
export async function listConcerns(
  server: string,
  token: string,
  commune: string,
  after: string | null,
): Promise<concern.ConcernList> {
  const template = '/v1/communes/{commune}/concerns' satisfies typeof concern.listConcerns.path;
  const path = template.replace('{commune}', commune) + (after === null ? '' : `?after=${after}`);
  return readJson(await send({ server, method: 'GET', path, token }));
}

/** Says what becomes of a concern. @throws ApiError */
export async function changeConcern(
  server: string,
  token: string,
  which: { readonly commune: string; readonly concern: string },
  body: concern.ConcernChange,
): Promise<concern.SealedConcern> {
  const template =
    '/v1/communes/{commune}/concerns/{concern}/status' satisfies typeof concern.changeConcern.path;
  const path = template.replace('{commune}', which.commune).replace('{concern}', which.concern);
  return readJson(await send({ server, method: 'POST', path, token, body }));
}
