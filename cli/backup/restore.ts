import type { Command } from '../command/call.ts';
import { checkRestored } from './check-restored.ts';
import { restoreAll } from './restore-communes.ts';

/** Brings communes back from a backup, or an export of one; with `--check` only looks at what is there. */
export const restore: Command = {
  operands: [0, 0],
  options: {
    from: { type: 'string' },
    data: { type: 'string' },
    commune: { type: 'string', multiple: true },
    identity: { type: 'string' },
    keys: { type: 'string' },
    check: { type: 'boolean' },
    state: { type: 'string', multiple: true },
    yes: { type: 'boolean' },
  },
  run: (call) => (call.flag('check') ? checkRestored(call) : restoreAll(call)),
};
