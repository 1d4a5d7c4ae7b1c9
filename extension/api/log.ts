import { type Answer } from '../../shared/monitor/ask.ts';
import { send } from './api.ts';
import { troubleIn } from './error.ts';

/** Whom to ask about a commune; the token where an overseer asks. */
export interface AskedCommune {
  readonly server: string;
  readonly commune: string;
  readonly token?: string;
}

/**
 * What the server shows below a commune's address; null when it says that it
 * has no such thing.
 *
 * @throws ApiError
 */
export async function askCommune(
  { server, commune, ...who }: AskedCommune,
  below: string,
): Promise<Answer | null> {
  const path = `/v1/communes/${commune}${below}`;
  try {
    return await send({ server, method: 'GET', path, ...who });
  } catch (error) {
    if (troubleIn(error) === 'not-found') return null;
    throw error;
  }
}
