import { toldTokenKey } from '../../shared/log/told-token-key.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { askLogsOf } from '../log/ask-log.ts';
import { ensure, LogFault } from '../log/log-fault.ts';
import { patiently } from '../log/patiently.ts';
import { readEvents } from '../log/read-events.ts';
import { readKey } from '../log/read-key.ts';
import { keepSeen, seenLogs } from '../log/seen-logs.ts';
import { CodeFault } from './code-fault.ts';

/**
 * The key of an epoch's tokens as the public log of events tells it to
 * everybody: a citizen who was given another one could be told from the rest.
 *
 * @throws CodeFault: `offline`, or `untrue` when the log does not hold, is not
 * the one that this device saw before, or tells of no such key.
 */
export async function toldKey(server: string, commune: string, epoch: number): Promise<Uint8Array> {
  const ask = askLogsOf(server, commune);
  const seen = seenLogs(commune);
  try {
    const { key, text } = await readKey(ask, commune, seen);
    return await patiently(async () => {
      const { events, note } = await readEvents(ask, key, seen.events);
      keepSeen(commune, { key: text, events: note });
      const told = toldTokenKey(events, epoch);
      ensure(told !== null);
      return fromBase64url(told);
    });
  } catch (error) {
    const isOffline = error instanceof LogFault && error.kind === 'offline';
    throw new CodeFault(isOffline ? 'offline' : 'untrue');
  }
}
