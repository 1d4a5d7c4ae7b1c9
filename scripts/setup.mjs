/**
 * Installs what the lock file asks for, unless it already stands. Plain
 * JavaScript without dependencies: it runs under the machine's Node, before
 * the project's own is there.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import process from 'node:process';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** The packages of a lock file, or none when it is not there. */
function packagesOf(path) {
  if (!existsSync(path)) return {};
  return JSON.parse(readFileSync(path, 'utf8')).packages ?? {};
}

/** Whether every package of the lock stands in its version; those of other systems may be absent. */
export function stands(folder) {
  const installed = packagesOf(`${folder}/node_modules/.package-lock.json`);
  const wanted = Object.entries(packagesOf(`${folder}/package-lock.json`));
  return wanted.every(([path, { version, optional }]) => {
    if (path === '') return true;
    return installed[path] === undefined ? optional === true : installed[path].version === version;
  });
}

function nodeMajor() {
  return Number(process.versions.node.split('.')[0]);
}

/** npm as it was called, so that one machine with two of them uses the same. */
function install() {
  const flags = ['ci', '--loglevel=error', '--no-audit', '--no-fund'];
  const npm = process.env.npm_execpath;
  return npm === undefined
    ? spawnSync('npm', flags, { cwd: root, stdio: 'inherit' })
    : spawnSync(process.execPath, [npm, ...flags], { cwd: root, stdio: 'inherit' });
}

function setUp() {
  if (process.platform === 'win32')
    return 'Nghe Dân runs on Linux; on Windows it works inside WSL2.';
  if (nodeMajor() < 20) return `Node 20 or newer is needed; this is ${process.version}.`;
  const node = `${root}/node_modules/node/bin/node`;
  if (stands(root) && existsSync(node)) return null;
  console.log('Installing the packages of package-lock.json (about a minute) …');
  const { status } = install();
  if (status !== 0) return 'The packages could not be installed; npm says above why.';
  if (!existsSync(node))
    return 'The project’s own Node was not installed: allow its install script.';
  return null;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const problem = setUp();
  if (problem !== null) {
    console.error(problem);
    process.exitCode = 1;
  }
}
