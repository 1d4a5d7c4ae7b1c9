import type * as v from 'valibot';
import type * as member from '../../shared/contract/member.ts';
import { readJson, send } from './api.ts';

export type Device = v.InferOutput<typeof member.DeviceSchema>;

/** The caller's own paired devices. @throws ApiError */
export async function listMyDevices(
  server: string,
  token: string,
): Promise<{ devices: readonly Device[] }> {
  const path = '/v1/me/devices' satisfies typeof member.listMyDevices.path;
  return readJson(await send({ server, method: 'GET', path, token }));
}
