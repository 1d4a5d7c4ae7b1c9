import type { Ask } from '../../shared/monitor/ask.ts';
import { Unreachable } from './unreachable.ts';

const PATIENCE = 30_000;

/** Ask below `base`, with a bearer token if there is one; throws Unreachable. */
export function askBelow(base: string, token: string | null): Ask {
  return async (path) => {
    const url = `${base}${path}`;
    const response = await get(url, token);
    if (response.ok) return response;
    await response.body?.cancel();
    if (response.status === 404) return null;
    if (response.status === 401 || response.status === 403) {
      throw new Unreachable(`The server does not accept the token (${response.status}).`);
    }
    throw new Unreachable(`The server answered ${response.status} for ${url}.`);
  };
}

async function get(url: string, token: string | null): Promise<Response> {
  const headers = token === null ? {} : { authorization: `Bearer ${token}` };
  try {
    return await fetch(url, { headers, cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) });
  } catch {
    throw new Unreachable(`There was no answer from ${url}.`);
  }
}
