/** Finds programs that the tests need, or installs them. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';
import process from 'node:process';

/** Whether a file can be run. */
export function runs(path) {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

/** The path of the first of some programs that is installed, or undefined. */
export function onPath(programs) {
  const folders = (process.env.PATH ?? '').split(delimiter).filter((folder) => folder !== '');
  const usual = [...folders, '/usr/bin', '/usr/local/bin', '/snap/bin'];
  return programs.flatMap((name) => usual.map((folder) => join(folder, name))).find(runs);
}

/** Installs packages, but only where it needs no question: on Debian and its kin, as root. */
export function installPackages(...names) {
  if (process.getuid?.() !== 0 || onPath(['apt-get']) === undefined) return;
  console.log(`Installing ${names.join(' and ')} with apt-get …`);
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  const apt = (...args) => spawnSync('apt-get', ['-qq', ...args], { stdio: 'inherit', env });
  apt('update');
  apt('install', '-y', '--no-install-recommends', ...names);
}
