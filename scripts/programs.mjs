/** Finds programs that the tests need, or installs them. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants, mkdirSync, readdirSync } from 'node:fs';
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

/** Unpacks a package of Debian into a folder of ours: nothing of it is installed or started. */
export function unpackPackage(name, folder) {
  if (onPath(['apt-get']) === undefined || onPath(['dpkg-deb']) === undefined) return;
  console.log(`Unpacking ${name} of Debian …`);
  mkdirSync(folder, { recursive: true });
  const run = (program, ...args) =>
    spawnSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  const download = () => run('apt-get', '-qq', 'download', name);
  // Only root may refresh what is known of packages.
  if (!download() && !(run('apt-get', '-qq', 'update') && download())) return;
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}_`));
  if (file !== undefined) run('dpkg-deb', '-x', file, '.');
}
