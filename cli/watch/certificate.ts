import { connect } from 'node:tls';
import type { Found } from './open-alarms.ts';

/** How long before its end (ms) a certificate is spoken of: certbot renews it earlier. */
const AHEAD = 14 * 24 * 60 * 60 * 1000;
const PATIENCE = 10_000;

/**
 * What is wrong with the certificate that the proxy of this machine shows for a
 * domain: it ends soon, or has ended, or nobody shows one.
 */
export async function certificateAlarms(
  domain: string,
  now: number,
  port = 443,
): Promise<readonly Found[]> {
  const end = await certificateEnd(domain, port);
  return end - now > AHEAD ? [] : [{ name: 'certificate-ending', communes: [] }];
}

/** When the certificate ends, in ms since 1970; 0 when none is shown. */
function certificateEnd(servername: string, port: number): Promise<number> {
  const asked = { host: '127.0.0.1', port, servername, rejectUnauthorized: false };
  return new Promise((done) => {
    const socket = connect({ ...asked, timeout: PATIENCE }, () => {
      done(Date.parse(socket.getPeerCertificate().valid_to));
      socket.destroy();
    });
    socket.on('timeout', () => socket.destroy());
    socket.on('error', () => done(0)).on('close', () => done(0));
  });
}
