/**
 * Finds a browser for the tests, or installs one. Plain JavaScript, so that
 * any tool of the project can call it.
 */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

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

function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return programs.flatMap((name) => usual.map((folder) => join(folder, name))).find(runs);
}

function installed({ variable, programs }) {
  const named = process.env[variable];
  if (named === undefined || named === '') return onPath(programs);
  if (runs(named)) return named;
  throw new Error(`${variable} names ${named}, which cannot be run.`);
}

/** Only where it needs no question: on Debian and its kin, as root. */
function install(name) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === undefined) return;
  console.log(`Installing ${name} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', name);
}

/**
 * The path of `chromium` or `firefox`: from CHROMIUM_PATH or FIREFOX_PATH, the
 * usual places, or newly installed. Throws an Error that says what to install.
 */
export function findBrowser(name) {
  const browser = browsers[name];
  const found = installed(browser);
  if (found !== undefined) return found;
  install(browser.package);
  const now = onPath(browser.programs);
  if (now !== undefined) return now;
  throw new Error(
    `No ${name} was found: install Debian's package ${browser.package}, or set ${browser.variable} to the path of one.`,
  );
}
