import { randomBytes } from 'node:crypto';
import { chmodSync, existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { places } from './places.ts';
import { Trouble } from './trouble.ts';

const file = join(places.settings, 'settings');

/** The domain in the settings of the machine; null where there are none. */
export function domainIn(settings: string): string | null {
  return /^LOG_HOST=(?<domain>.+)$/mu.exec(settings)?.groups?.['domain'] ?? null;
}

/** The domain: the one that was asked for, or that of before; throws Trouble without either. */
export function domainFor(asked: string | null): string {
  const known = existsSync(file) ? domainIn(readFileSync(file, 'utf8')) : null;
  if (asked !== null && known !== null && asked !== known)
    throw new Trouble('other-domain', { known, file });
  return asked ?? known ?? missing();
}

function missing(): never {
  throw new Trouble('domain-missing');
}

/**
 * Writes settings, those of backups, the secrets of the first operator and of who
 * watches, and an empty address for alarms, where there are none; what an operator
 * changed stays.
 */
export function writeSettings(domain: string): void {
  mkdirSync(places.settings, { recursive: true, mode: 0o755 });
  keepPlain(file, settingsOf(domain));
  keepPlain(join(places.settings, 'backup'), backupSettings);
  keepSecret('operator-secret', `${randomBytes(24).toString('base64url')}\n`);
  keepSecret('watch-secret', `${randomBytes(24).toString('base64url')}\n`);
  keepSecret('alarm-url', '');
}

function keepPlain(path: string, first: string): void {
  if (!existsSync(path)) writeFileSync(path, first, { mode: 0o644 });
}

function keepSecret(name: string, first: string): void {
  const path = join(places.settings, name);
  if (!existsSync(path)) writeFileSync(path, first, { mode: 0o600 });
  chmodSync(path, 0o600);
}

/** The settings of a new installation. */
export function settingsOf(domain: string): string {
  return `# Read by nghe-dan.service; after a change: systemctl restart nghe-dan
# The name in the origins of the public logs. Never change it once there is a commune.
LOG_HOST=${domain}
# The header in which the proxy says who asks; the proxy overwrites it.
ADDRESS_HEADER=x-real-ip
# Whom to tell of a security hole in this installation, and until when that holds (less
# than a year): with both, /.well-known/security.txt says so. Take the # away.
#SECURITY_CONTACT="mailto:an-toan@${domain}"
#SECURITY_EXPIRES="2027-06-30T00:00:00Z"
`;
}

const backupSettings = `# Read by nghe-dan-backup.service, which backs up every night into /var/backups/nghe-dan.
# Until a public key stands here the files are not encrypted (age-keygen makes a pair;
# the private half never lies on this machine):
#BACKUP_OPTIONS="--recipient age1… --keep-days 14 --keep-weeks 8"
BACKUP_OPTIONS=
`;
