import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BuildFailure, buildAll } from './build.ts';
import { findBrowser } from './find-browser.mjs';
import { findGo } from './find-go.mjs';
import { findSoffice } from './find-soffice.mjs';
import { findSystemTools } from './find-system-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Milliseconds: several times what all tests take on a slow machine. */
const LONGEST = 45 * 60_000;

/** Finds browsers and other programs, builds, and runs every test; arguments go to vitest. */
async function test(): Promise<number> {
  const browsers = {
    CHROMIUM_PATH: findBrowser('chromium'),
    FIREFOX_PATH: findBrowser('firefox'),
  };
  findGo();
  findSoffice();
  findSystemTools();
  await buildAll();
  const vitest = [`${root}/node_modules/vitest/vitest.mjs`, 'run', ...process.argv.slice(2)];
  // A test that never yields its thread cannot time out by itself.
  const { status, error } = spawnSync(process.execPath, vitest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...browsers },
    timeout: LONGEST,
  });
  if (error !== undefined) throw error;
  return status ?? 1;
}

try {
  process.exitCode = await test();
} catch (error) {
  const said = error instanceof Error ? error.message : String(error);
  console.error(
    `The tests did not run to their end. ${error instanceof BuildFailure ? 'The build failed.\n' : ''}${said}`,
  );
  process.exitCode = 1;
}
