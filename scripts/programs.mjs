/** Finds programs that the tests need, or installs them. */
import { spawnSync } from 'node:child_process';
import {
  accessSync,
  constants,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  renameSync,
  rmSync,
} from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
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

/**
 * Unpacks a package of Debian into a folder of ours: nothing of it is installed or
 * started. The folder is there whole or not at all, whoever else unpacks it meanwhile.
 */
export function unpackPackage(name, folder) {
  if (onPath(['apt-get']) === undefined || onPath(['dpkg-deb']) === undefined) return;
  console.log(`Unpacking ${name} of Debian …`);
  mkdirSync(dirname(folder), { recursive: true });
  const fresh = mkdtempSync(`${folder}-`);
  try {
    if (download(name, fresh)) place(fresh, folder);
  } finally {
    rmSync(fresh, { recursive: true, force: true });
  }
}

/** Moves a folder to its place, unless somebody else was faster. */
function place(fresh, folder) {
  try {
    renameSync(fresh, folder);
  } catch (error) {
    if (!existsSync(folder)) throw error;
  }
}

/** Whether a package lies unpacked in a folder now. */
function download(name, folder) {
  const run = (program, ...args) =>
    spawnSync(program, args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] }).status === 0;
  // Root fetches as itself, since nobody else may write into the folder.
  const fetch = () => run('apt-get', '-qq', '-o', 'APT::Sandbox::User=root', 'download', name);
  // Only root may refresh what is known of packages.
  if (!fetch() && !(run('apt-get', '-qq', 'update') && fetch())) return false;
  const file = readdirSync(folder).find((one) => one.startsWith(`${name}_`));
  return file !== undefined && run('dpkg-deb', '-x', file, '.');
}
