import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { text } from 'node:stream/consumers';
import { fileURLToPath } from 'node:url';

/** The operator's command. */
export const program = fileURLToPath(new URL('../../cli/nghe-dan.ts', import.meta.url));

/** How a command ended. */
export interface Ended {
  readonly code: number | null;
  /** What it printed, as JSON. */
  readonly json: Record<string, unknown>;
}

/** Runs the operator's command as a program of its own, with `--json` and these variables. */
export async function runCommand(
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<Ended> {
  const child = spawn(process.execPath, [program, ...args, '--json'], {
    env: { PATH: process.env['PATH'], ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const printed = text(child.stdout);
  const [code] = (await once(child, 'exit')) as [number | null];
  return { code, json: JSON.parse((await printed) || '{}') as Record<string, unknown> };
}
