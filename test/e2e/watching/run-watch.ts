import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';

const program = fileURLToPath(new URL('../../../cli/watch.ts', import.meta.url));

/** What a run of `nghe-dan-watch` came to. */
export interface Ran {
  readonly code: number;
  readonly said: string;
}

/** Runs `nghe-dan-watch` once, as the timer does. */
export function runWatch(
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> {
  const { PATH = '' } = process.env;
  return new Promise((done) => {
    const child = execFile(process.execPath, [program, ...args], { env: { PATH, ...env } });
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream?.on('data', (text: string) => (said += text));
    }
    child.on('close', (code) => done({ code: code ?? -1, said }));
  });
}
