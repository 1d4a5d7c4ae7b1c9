import { browser } from 'wxt/browser';
import type { Known } from '../../shared/monitor/known.ts';

/** What this device saw of a commune's logs, and when (ms since 1970). */
export interface SeenLogs {
  readonly known: Known;
  readonly at: number;
}

/** A server's commune by one name. */
function nameOf(server: string, commune: string): `logs ${string}` {
  return `logs ${server} ${commune}`;
}

/**
 * What was seen last, or null before the first look. It is public, and kept when
 * the device is unpaired: whoever could make it forget could show it another log.
 */
export async function readSeenLogs(server: string, commune: string): Promise<SeenLogs | null> {
  const name = nameOf(server, commune);
  const stored = await browser.storage.local.get<Record<string, SeenLogs>>(name);
  return stored[name] ?? null;
}

export async function writeSeenLogs(
  server: string,
  commune: string,
  seen: SeenLogs,
): Promise<void> {
  await browser.storage.local.set({ [nameOf(server, commune)]: seen });
}
