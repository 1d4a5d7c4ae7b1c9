import { spawnSync } from 'node:child_process';
import { Trouble } from './trouble.ts';

/** Runs a program of the system and returns what it printed; throws Trouble with what it said when it failed. */
export function run(program: string, ...args: readonly string[]): string {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const { status, stdout, stderr, error } = spawnSync(program, args, { encoding: 'utf8', env });
  if (status === 0) return stdout;
  const said = error === undefined ? `${stdout}${stderr}`.trim() : error.message;
  throw new Trouble('failed', { command: [program, ...args].join(' '), said });
}

/** Whether it ends well. */
export function succeeds(program: string, ...args: readonly string[]): boolean {
  return spawnSync(program, args, { stdio: 'ignore' }).status === 0;
}
