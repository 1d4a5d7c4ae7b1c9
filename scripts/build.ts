import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Part, parts } from './build-parts.ts';
import { inputsHash } from './inputs-hash.ts';

const root = fileURLToPath(new URL('..', import.meta.url));
const marks = join(root, 'dist/built');

/** A part that does not build; `said` is what its tools printed. */
export class BuildFailure extends Error {
  override readonly name = 'BuildFailure';

  constructor(part: Part, said: string) {
    super(`${said}\nThe build stopped at ${part.script}; the reason stands above.`);
  }
}

/** Builds the parts whose sources changed since they were built; throws BuildFailure. */
export async function buildAll(signal?: AbortSignal): Promise<void> {
  for (const part of parts) {
    const hash = inputsHash(root, part.inputs);
    if (!upToDate(part, hash)) await buildPart(part, hash, signal);
  }
}

function markOf(part: Part): string {
  return join(marks, basename(part.script, '.ts'));
}

function upToDate(part: Part, hash: string): boolean {
  if (!part.outputs.every((file) => existsSync(join(root, file)))) return false;
  return existsSync(markOf(part)) && readFileSync(markOf(part), 'utf8') === hash;
}

/** A process of its own for each part: a failing one leaves nothing behind in the others. */
async function buildPart(part: Part, hash: string, signal?: AbortSignal): Promise<void> {
  console.log(`Building: ${part.script} …`);
  rmSync(markOf(part), { force: true });
  const child = spawn(process.execPath, [join(root, part.script)], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    // Whoever builds from within a test has another one, and would get what is for development.
    env: { ...process.env, NODE_ENV: 'production' },
    ...(signal === undefined ? {} : { signal }),
  });
  const said: Buffer[] = [];
  child.stdout.on('data', (bytes: Buffer) => said.push(bytes));
  child.stderr.on('data', (bytes: Buffer) => said.push(bytes));
  const [code] = await once(child, 'close');
  if (code !== 0) throw new BuildFailure(part, Buffer.concat(said).toString());
  mkdirSync(marks, { recursive: true });
  writeFileSync(markOf(part), hash);
}

if (import.meta.main) {
  await buildAll().catch((error: unknown) => {
    console.error(error instanceof BuildFailure ? error.message : error);
    process.exitCode = 1;
  });
}
