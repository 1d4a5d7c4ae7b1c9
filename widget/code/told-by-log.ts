import type { Event } from '../../shared/log/event.ts';
import { askLogsOf } from '../log/ask-log.ts';
import { ensure, LogFault } from '../log/log-fault.ts';
import { patiently } from '../log/patiently.ts';
import { readEvents } from '../log/read-events.ts';
import { readKey } from '../log/read-key.ts';
import { keepSeen, seenLogs } from '../log/seen-logs.ts';
import { CodeFault } from './code-fault.ts';

/**
 * What the public log of events tells to everybody: a citizen who was given
 * another key than the rest could be told from them, or read.
 *
 * @throws CodeFault: `offline`, or `untrue` when the log does not hold, is not
 * the one that this device saw before, or does not tell it.
 */
export async function toldByLog<Told>(
  server: string,
  commune: string,
  find: (events: readonly Event[]) => Told | null,
): Promise<Told> {
  const ask = askLogsOf(server, commune);
  const seen = seenLogs(commune);
  try {
    const { key, text } = await readKey(ask, commune, seen);
    return await patiently(async () => {
      const { events, note } = await readEvents(ask, key, seen.events);
      keepSeen(commune, { key: text, events: note });
      const told = find(events);
      ensure(told !== null);
      return told;
    });
  } catch (error) {
    const isOffline = error instanceof LogFault && error.kind === 'offline';
    throw new CodeFault(isOffline ? 'offline' : 'untrue');
  }
}
