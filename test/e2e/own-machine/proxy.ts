import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { proxyFile } from '../../../cli/home/proxy.ts';
import { findSystemTools } from '../../../scripts/find-system-tools.mjs';
import { freePort } from '../../../cli/home/free-port.ts';
import type { Way } from './sending.ts';

export const DOMAIN = 'danhgia.example.vn';

/** nginx with the release's file, on ports of its own. */
export interface Proxy {
  readonly port: number;
  /** The file of the certificate to trust. */
  readonly certificate: string;
  /** How to send through it from an address of this machine. */
  way(address: string): Way;
  stop(): Promise<void>;
}

/** @param change what else the test wants otherwise in the file. */
export async function startProxy(
  release: string,
  server: number,
  folder: string,
  change = (file: string) => file,
): Promise<Proxy> {
  const { nginx } = findSystemTools();
  const ports = { http: await freePort(), https: await freePort() };
  const certificate = join(folder, 'fullchain.pem');
  mkdirSync(folder);
  signCertificate(folder, certificate);
  const file = proxyFile(readFileSync(join(release, 'nginx/nghe-dan.conf'), 'utf8'), DOMAIN, false)
    .replaceAll('/etc/nghe-dan/tls', folder)
    .replaceAll('127.0.0.1:8787', `127.0.0.1:${server}`)
    .replace('listen 80;', `listen 127.0.0.1:${ports.http};`)
    .replace('listen 443 ', `listen 127.0.0.1:${ports.https} `);
  writeFileSync(join(folder, 'site.conf'), change(file));
  writeFileSync(join(folder, 'nginx.conf'), aroundSite(folder));
  const child = spawn(nginx, ['-c', join(folder, 'nginx.conf'), '-e', join(folder, 'error.log')], {
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  await untilListening(ports.https, () => child.exitCode !== null);
  return {
    port: ports.https,
    certificate,
    way: (address) => ({
      host: '127.0.0.1',
      port: ports.https,
      localAddress: address,
      servername: DOMAIN,
      ca: readFileSync(certificate, 'utf8'),
      headers: { host: DOMAIN },
    }),
    async stop() {
      child.kill('SIGTERM');
      await ended;
    },
  };
}

/** As Debian's own nginx.conf around a site, with its logs on. */
function aroundSite(folder: string): string {
  return `daemon off;
user root;
pid ${folder}/nginx.pid;
error_log ${folder}/error.log;
events { worker_connections 768; }
http {
  access_log ${folder}/access.log;
  client_body_temp_path ${folder}/bodies;
  proxy_temp_path ${folder}/answers;
  include ${folder}/site.conf;
}
`;
}

function signCertificate(folder: string, certificate: string): void {
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    join(folder, 'privkey.pem'),
  ];
  const names = ['-subj', `/CN=${DOMAIN}`, '-addext', `subjectAltName=DNS:${DOMAIN}`];
  const { openssl } = findSystemTools();
  execFileSync(openssl, ['req', '-x509', ...key, '-out', certificate, ...names], { stdio: 'pipe' });
}

async function untilListening(port: number, ended: () => boolean): Promise<void> {
  while (!(await listens(port))) {
    if (ended()) throw new Error('nginx did not start; it says above why.');
    await sleep(20);
  }
}

function listens(port: number): Promise<boolean> {
  return new Promise((resolve) => {
    const socket = connect(port, '127.0.0.1', () => resolve(true));
    socket.on('connect', () => socket.destroy()).on('error', () => resolve(false));
  });
}
