import { apply } from '../operate/apply.ts';
import { create } from '../operate/create.ts';
import { health } from '../operate/health.ts';
import { invite } from '../operate/invite.ts';
import { list } from '../operate/list.ts';
import { rotateKey } from '../operate/rotate-key.ts';
import { backup } from '../backup/backup.ts';
import { exportCommune } from '../backup/export.ts';
import { restore } from '../backup/restore.ts';
import type { Command } from './call.ts';

/** Every command by its name. */
export const commands = {
  create,
  invite,
  list,
  apply,
  'rotate-key': rotateKey,
  health,
  backup,
  restore,
  export: exportCommune,
} as const satisfies Readonly<Record<string, Command>>;

export function isCommand(name: string): name is keyof typeof commands {
  return Object.hasOwn(commands, name);
}
