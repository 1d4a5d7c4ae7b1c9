import type * as signal from '../../shared/contract/signal.ts';
import { readJson, send } from './api.ts';

/** What about the released ratings chance does not explain. @throws ApiError */
export async function readSignals(
  server: string,
  token: string,
  commune: string,
): Promise<signal.Signals> {
  const template = '/v1/communes/{commune}/signals' satisfies typeof signal.readSignals.path;
  const path = template.replace('{commune}', commune);
  return readJson(await send({ server, method: 'GET', path, token }));
}
