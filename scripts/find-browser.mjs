/**
 * Finds a browser for the tests, or installs one. Plain JavaScript, so that
 * any tool of the project can call it.
 */
import process from 'node:process';
import { installPackages, onPath, runs } from './programs.mjs';

const browsers = {
  chromium: {
    variable: 'CHROMIUM_PATH',
    programs: ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'],
    package: 'chromium',
  },
  firefox: {
    variable: 'FIREFOX_PATH',
    programs: ['firefox-esr', 'firefox'],
    package: 'firefox-esr',
  },
};

function installed({ variable, programs }) {
  const named = process.env[variable];
  if (named === undefined || named === '') return onPath(programs);
  if (runs(named)) return named;
  throw new Error(`${variable} names ${named}, which cannot be run.`);
}

/**
 * The path of `chromium` or `firefox`: from CHROMIUM_PATH or FIREFOX_PATH, the
 * usual places, or newly installed. Throws an Error that says what to install.
 */
export function findBrowser(name) {
  const browser = browsers[name];
  const found = installed(browser);
  if (found !== undefined) return found;
  installPackages(browser.package);
  const now = onPath(browser.programs);
  if (now !== undefined) return now;
  throw new Error(
    `No ${name} was found: install Debian's package ${browser.package}, or set ${browser.variable} to the path of one.`,
  );
}
