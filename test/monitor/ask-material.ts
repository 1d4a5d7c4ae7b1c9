import type { Material } from '../../shared/monitor/material.ts';
import type { AskLog } from '../../widget/log/ask-log.ts';
import { LogFault } from '../../widget/log/log-fault.ts';

/** Serves the logs of a made commune as a server would, and notes what was asked for. */
export function askMaterial({ ratings, events }: Material): AskLog & { readonly asked: string[] } {
  const asked: string[] = [];
  const files = new Map<string, Uint8Array>();
  for (const [path, log] of [
    ['/log', ratings],
    ['/events', events],
  ] as const) {
    files.set(`${path}/key`, Buffer.from(log.key));
    files.set(`${path}/checkpoint`, Buffer.from(log.checkpoint));
    for (const [tile, bytes] of log.tiles) files.set(`${path}/${tile}`, Uint8Array.from(bytes));
  }
  const ask: AskLog = async (path) => {
    asked.push(path);
    const file = files.get(path);
    if (file === undefined) throw new LogFault('absent');
    return file;
  };
  return Object.assign(ask, { asked });
}
