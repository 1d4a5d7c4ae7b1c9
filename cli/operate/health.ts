import { readFile } from 'node:fs/promises';
import { fill } from '../../shared/text/fill.ts';
import type { Call, Command, Done } from '../command/call.ts';
import { Stop } from '../command/stop.ts';
import { askReadiness, NotLetIn } from '../watch/ask-readiness.ts';
import { askServer } from './ask-server.ts';
import { operatorOptions } from './operator-session.ts';

const { server } = operatorOptions;

/**
 * Asks a server how it is; an exit code for a timer. With the secret of those who
 * watch it asks whether all is well, without it only whether the server answers.
 */
export const health: Command = {
  operands: [0, 0],
  options: { server, 'watch-secret-file': { type: 'string' } },
  async run(call) {
    const address = call.option('server') ?? 'http://127.0.0.1:8787';
    const live = await askServer(address, { method: 'GET', path: '/healthz' });
    const secret = await watchSecret(call);
    if (secret !== '' && !('refused' in live)) return askWhatIsWrong(call, address, secret);
    const failed = 'refused' in live;
    const { words } = call.texts;
    return {
      json: { asked: '/healthz', live: !failed, ready: null, alarms: [] },
      lines: [fill(failed ? words.unhealthy : words.live, { server: address })],
      failed,
    };
  },
};

async function watchSecret(call: Call): Promise<string> {
  const file = call.option('watch-secret-file');
  if (file === null) return process.env['WATCH_SECRET'] ?? '';
  const text = await readFile(file, 'utf8').catch(() => {
    throw new Stop('file-missing', { file });
  });
  return text.trim();
}

async function askWhatIsWrong({ texts }: Call, address: string, secret: string): Promise<Done> {
  const alarms = await askReadiness(address, secret).catch((error: unknown) => {
    throw error instanceof NotLetIn ? new Stop('watch-secret-refused') : error;
  });
  const { words, watching } = texts;
  const failed = alarms.length > 0;
  const lines = alarms.map(({ name, communes }) => [watching[name] ?? name, ...communes].join(' '));
  return {
    json: { asked: '/readyz', live: true, ready: !failed, alarms },
    lines: [fill(failed ? words.unready : words.ready, { server: address }), ...lines],
    failed,
  };
}
