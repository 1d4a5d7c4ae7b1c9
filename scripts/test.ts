import { spawnSync } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { BuildFailure, buildAll } from './build.ts';
import { findBrowser } from './find-browser.mjs';
import { findGo } from './find-go.mjs';
import { findSoffice } from './find-soffice.mjs';
import { findSystemTools } from './find-system-tools.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

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
  const { status } = spawnSync(process.execPath, vitest, {
    cwd: root,
    stdio: 'inherit',
    env: { ...process.env, ...browsers },
  });
  return status ?? 1;
}

try {
  process.exitCode = await test();
} catch (error) {
  const said = error instanceof Error ? error.message : String(error);
  console.error(
    `The tests did not run. ${error instanceof BuildFailure ? 'The build failed.\n' : ''}${said}`,
  );
  process.exitCode = 1;
}
