import { existsSync } from 'node:fs';
import { readdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { Readable } from 'node:stream';
import type { ReadableStream } from 'node:stream/web';
import { localAddress } from './announce.ts';
import { type DemoInvite, demoWelcome } from './demo-welcome.ts';
import type { Home } from './home.ts';
import type { Options } from './options.ts';
import { StartProblem } from './start-problem.ts';

/** What the demo site says while it makes itself ready, a line each. */
type Line =
  | { readonly week: number; readonly of: number; readonly ratings: number }
  | { readonly invites: readonly DemoInvite[] }
  | { readonly problem: string };

/** Stands beside the demo's data once its first start was completed. */
const READY = 'ready';

/** Removes what a first start left that did not come to its end. */
export async function forgetHalfMadeDemo(folder: string): Promise<void> {
  if (!existsSync(folder) || existsSync(join(folder, READY))) return;
  const made = (await readdir(folder)).filter((name) => name.startsWith('nghe-dan-'));
  if (made.length === 0) return;
  console.log('The first start of the demo broke off; it is made anew.');
  for (const name of made) await rm(join(folder, name), { recursive: true });
}

/** Has the demo site make the commune, prints each step and then what to open. */
export async function startDemo(
  options: Options,
  home: Home,
  root: string,
  told: AbortSignal,
): Promise<void> {
  const answer = await fetch(`${localAddress(options.host, options.port + 1)}/demo/start`, {
    method: 'POST',
    signal: told,
  });
  const lines = createInterface(Readable.fromWeb(answer.body as ReadableStream));
  for await (const text of lines) {
    const line: Line = JSON.parse(text);
    if ('problem' in line) throw new StartProblem(`The demo could not be made: ${line.problem}`);
    if ('week' in line) console.log(progress(line));
    else await welcome(demoWelcome(line.invites, options, root), home);
  }
}

function progress({ week, of, ratings }: { week: number; of: number; ratings: number }): string {
  return `Dữ liệu mẫu, tuần ${week}/${of}: ${ratings} phiếu · Demo data, week ${week} of ${of}: ${ratings} ratings`;
}

async function welcome(text: string, home: Home): Promise<void> {
  await writeFile(join(home.data, READY), '');
  console.log(text);
}
