import * as v from 'valibot';
import { Readiness } from '../../shared/contract/health.ts';
import type { Found } from './open-alarms.ts';

/** Busy or not, a server that answers does so in this time (ms). */
const PATIENCE = 20_000;

/** The secret for watching is not the server's. */
export class NotLetIn extends Error {
  override readonly name = 'NotLetIn';

  constructor() {
    super('The server does not accept WATCH_SECRET: both need the same, of 16 characters or more.');
  }
}

/** What the server says is wrong; that it does not answer is wrong too. Throws NotLetIn. */
export async function askReadiness(server: string, secret: string): Promise<readonly Found[]> {
  const response = await ask(server, secret);
  if (response?.status === 401) throw new NotLetIn();
  const parsed = v.safeParse(Readiness, await response?.json().catch(() => null));
  return parsed.success ? parsed.output.alarms : [{ name: 'server-down', communes: [] }];
}

async function ask(server: string, secret: string): Promise<Response | null> {
  const headers = { authorization: `Bearer ${secret}` };
  const signal = AbortSignal.timeout(PATIENCE);
  return fetch(new URL('/readyz', server), { headers, signal }).catch(() => null);
}
