import { spawnSync } from 'node:child_process';
import {
  chmodSync,
  closeSync,
  copyFileSync,
  cpSync,
  mkdirSync,
  openSync,
  readFileSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { bundleCommand } from '../bundle-command.ts';
import { writeSums } from './write-sums.ts';

/** The command that sets up the machine; it is of use within a release alone. */
const HOME_COMMAND = ['nghe-dan-home', 'cli/home.ts'] as const;

/** Lays a release into a folder: server, site, commands with their own Node, units, proxy, guides. */
export async function layRelease(root: string, folder: string, version: string): Promise<void> {
  const inRoot = (path: string) => join(root, path);
  const inFolder = (path: string) => join(folder, path);
  mkdirSync(inFolder('bin'), { recursive: true });
  compileServer(root, inFolder('bin/nghe-dan-server'));
  copyFileSync(inRoot('node_modules/node/bin/node'), inFolder('bin/node'));
  copyFileSync(inRoot('deploy/serve.sh'), inFolder('bin/serve'));
  cpSync(inRoot('dist/site'), inFolder('site'), { recursive: true });
  for (const part of ['systemd', 'nginx', 'sysusers.conf', 'grafana', 'prometheus'])
    cpSync(inRoot(`deploy/${part}`), inFolder(part), { recursive: true });
  for (const part of ['docs', 'LICENSE', 'SECURITY.md'])
    cpSync(inRoot(part), inFolder(part), { recursive: true });
  for (const [name, entry] of [...commandsOf(root), HOME_COMMAND])
    await addCommand(folder, name, entry);
  writeFileSync(inFolder('VERSION'), `${version}\n`);
  writeSums(folder);
}

/** workerd with the configuration and the bundle inside. */
function compileServer(root: string, file: string): void {
  const output = openSync(file, 'w', 0o755);
  const workerd = join(root, 'node_modules/workerd/bin/workerd');
  const { status } = spawnSync(workerd, ['compile', join(root, 'deploy/workerd.capnp')], {
    stdio: ['ignore', output, 'inherit'],
  });
  closeSync(output);
  if (status !== 0) throw new Error('workerd could not compile the server.');
}

function commandsOf(root: string): readonly (readonly [string, string])[] {
  const { bin } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
  return Object.entries(bin as Record<string, string>);
}

/** One file for Node, and beside Node a starter that finds both through any link. */
async function addCommand(folder: string, name: string, entry: string): Promise<void> {
  await bundleCommand(entry, join(folder, 'cli'));
  const bundle = entry.replace(/^.*\/|\.ts$/gu, '');
  const starter = join(folder, 'bin', name);
  writeFileSync(
    starter,
    `#!/bin/sh
export PATH="\${PATH:+$PATH:}/usr/sbin:/usr/bin:/sbin:/bin"
release=$(dirname "$(dirname "$(readlink -f "$0")")")
exec "$release/bin/node" --disable-warning=ExperimentalWarning "$release/cli/${bundle}.js" "$@"
`,
  );
  chmodSync(starter, 0o755);
}
