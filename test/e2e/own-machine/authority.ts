import { connect } from 'node:tls';
import type { CleanDebian } from './clean-debian.ts';

const FOLDER = '/root/authority';
const CONFIG = {
  pebble: {
    listenAddress: '127.0.0.1:14000',
    managementListenAddress: '0.0.0.0:15000',
    certificate: `${FOLDER}/own.pem`,
    privateKey: `${FOLDER}/own.key`,
    httpPort: 80,
    tlsPort: 443,
  },
};
/** Without an authority of the Internet: certbot is told to ask this one, of which nothing else knows. */
const ASKED = 'server = https://127.0.0.1:14000/dir\nno-verify-ssl = true\n';
/** Every name leads to the machine itself. */
const NAMES = ['pebble-challtestsrv', '-defaultIPv6', '', '-http01', '', '-https01', ''];
const PEBBLE = ['pebble', '-config', `${FOLDER}/config.json`, '-dnsserver', '127.0.0.1:8053'];

/**
 * Starts an authority that speaks ACME (RFC 8555) on the machine itself: Pebble,
 * Let's Encrypt's own for tests, which looks at the challenge on port 80.
 */
export function startAuthority({ run }: CleanDebian): void {
  const put = (text: string, file: string) => run('sh', '-c', `cat >> ${file} <<'.'\n${text}\n.`);
  run('mkdir', FOLDER);
  put(JSON.stringify(CONFIG), `${FOLDER}/config.json`);
  put(ASKED, '/etc/letsencrypt/cli.ini');
  const key = ['-newkey', 'rsa:2048', '-nodes', '-keyout', `${FOLDER}/own.key`];
  const own = ['-subj', '/CN=localhost', '-out', `${FOLDER}/own.pem`];
  run('sh', '-c', `openssl ${['req', '-x509', ...key, ...own].join(' ')} 2>&1`);
  run('systemd-run', '--unit=names', ...NAMES, '-tlsalpn01', '');
  run('systemd-run', '--unit=authority', '--setenv=PEBBLE_VA_NOSLEEP=1', ...PEBBLE);
}

export function stopAuthority({ run }: CleanDebian): void {
  run('systemctl', 'stop', 'names', 'authority');
}

/** The number of the certificate that the machine shows; rejects when `root` does not vouch for it. */
export function shownCertificate(host: string, servername: string, root: string): Promise<string> {
  return new Promise((done, fail) => {
    const socket = connect({ host, port: 443, servername, ca: root }, () => {
      done(socket.getPeerCertificate().serialNumber);
      socket.destroy();
    });
    socket.on('error', fail);
  });
}
