import { existsSync, mkdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import type { Certificate } from './options.ts';
import { places } from './places.ts';
import { run, succeeds } from './run.ts';
import { Trouble } from './trouble.ts';

/** The proxy's file for a domain; without IPv6 on the machine it cannot listen there. */
export function proxyFile(template: string, domain: string, ipv6: boolean): string {
  const lines = template.split('\n').filter((line) => ipv6 || !line.includes('listen [::]'));
  return lines.join('\n').replaceAll('DOMAIN', domain);
}

/**
 * Sets the proxy before the server: its file, its certificate, and both in use.
 * Where nothing changes it is left alone: a reload closes connections on which
 * nobody has asked yet.
 */
export function setProxy(release: string, domain: string, certificate: Certificate): void {
  if (!existsSync('/usr/sbin/nginx'))
    run('apt-get', 'install', '-y', '--no-install-recommends', 'nginx');
  const template = readFileSync(join(release, 'nginx/nghe-dan.conf'), 'utf8');
  mkdirSync(join(places.challenges, '.well-known/acme-challenge'), {
    recursive: true,
    mode: 0o755,
  });
  const changed = writeSite(proxyFile(template, domain, existsSync('/proc/net/if_inet6')));
  const renewed = placeCertificate(domain, certificate);
  if (changed || renewed || !isRunning()) reloadProxy();
  if (certificate.kind === 'acme') fetchCertificate(domain, certificate.email);
}

/** Whether that changed anything. */
function writeSite(file: string): boolean {
  if (existsSync(places.enabledSite) && readFileSync(places.site, 'utf8') === file) return false;
  writeFileSync(places.site, file);
  rmSync(places.enabledSite, { force: true });
  symlinkSync(places.site, places.enabledSite);
  return true;
}

/** Whether another certificate lies there now. */
function placeCertificate(domain: string, certificate: Certificate): boolean {
  mkdirSync(files.folder, { recursive: true, mode: 0o700 });
  if (certificate.kind === 'files') use(certificate.certificate, certificate.key);
  else if (existsSync(files.certificate)) return false;
  else signOwn(domain);
  return true;
}

const folder = join(places.settings, 'tls');
const files = {
  folder,
  certificate: join(folder, 'fullchain.pem'),
  key: join(folder, 'privkey.pem'),
};

/** Linked, not copied: whoever renews a certificate writes to where it lies. */
function use(certificate: string, key: string): void {
  for (const [from, to] of [
    [certificate, files.certificate],
    [key, files.key],
  ] as const) {
    if (!existsSync(from)) throw new Trouble('no-file', { file: from });
    rmSync(to, { force: true });
    symlinkSync(resolve(from), to);
  }
}

/** A stand-in that browsers warn of, so that the proxy can start and a real one be fetched. */
function signOwn(domain: string): void {
  const key = [
    '-newkey',
    'ec',
    '-pkeyopt',
    'ec_paramgen_curve:P-256',
    '-nodes',
    '-keyout',
    files.key,
  ];
  const names = ['-subj', `/CN=${domain.slice(0, 64)}`, '-addext', `subjectAltName=DNS:${domain}`];
  run('openssl', 'req', '-x509', '-days', '30', ...key, '-out', files.certificate, ...names);
}

/** Let's Encrypt or another authority that speaks ACME (RFC 8555); certbot's own timer renews. */
function fetchCertificate(domain: string, email: string): void {
  if (!existsSync('/usr/bin/certbot'))
    run('apt-get', 'install', '-y', '--no-install-recommends', 'certbot');
  const where = ['--webroot', '--webroot-path', places.challenges, '--domain', domain];
  const who = ['--non-interactive', '--agree-tos', '--email', email];
  run(
    'certbot',
    'certonly',
    ...where,
    ...who,
    '--keep-until-expiring',
    '--deploy-hook',
    'systemctl reload nginx',
  );
  const live = `/etc/letsencrypt/live/${domain}`;
  use(`${live}/fullchain.pem`, `${live}/privkey.pem`);
  reloadProxy();
}

function isRunning(): boolean {
  return succeeds('systemctl', 'is-active', '--quiet', 'nginx');
}

function reloadProxy(): void {
  run('nginx', '-t', '-q');
  run('systemctl', 'reload-or-restart', 'nginx');
}

/** Takes the file and the certificate's place away; the proxy itself stays, others may use it. */
export function removeProxy(): void {
  rmSync(places.enabledSite, { force: true });
  rmSync(places.site, { force: true });
  rmSync(places.challenges, { recursive: true, force: true });
  if (isRunning()) run('systemctl', 'reload', 'nginx');
}
