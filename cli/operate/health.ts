import { fill } from '../../shared/text/fill.ts';
import type { Command } from '../command/call.ts';
import { askServer } from './ask-server.ts';
import { operatorOptions } from './operator-session.ts';

const { server } = operatorOptions;

/** Asks whether a server answers, and whether it says that it is ready; an exit code for a timer. */
export const health: Command = {
  operands: [0, 0],
  options: { server },
  async run(call) {
    const address = call.option('server') ?? 'http://127.0.0.1:8787';
    const live = await askServer(address, { method: 'GET', path: '/healthz' });
    const ready = await askServer(address, { method: 'GET', path: '/readyz' });
    const { words } = call.texts;
    const unready = 'refused' in ready && ready.status !== 404;
    const failed = 'refused' in live || unready;
    return {
      json: {
        live: !('refused' in live),
        ready: !failed,
        says: 'refused' in ready ? null : ready.value,
      },
      lines: [fill(failed ? words.unhealthy : words.healthy, { server: address })],
      failed,
    };
  },
};
