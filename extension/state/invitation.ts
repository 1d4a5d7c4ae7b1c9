import { serverAddress } from './server-address.ts';

/** What an invite line says; `server` is null when the line is only a code. */
export interface Invitation {
  readonly server: string | null;
  readonly commune: string;
  readonly invite: string;
}

/**
 * Reads the line that a person pasted: the link
 * `https://server/pair/{commune}#{INVITE}`, also with words around it, or the
 * code `{commune}.{INVITE}`. Null when it is neither.
 */
export function readInvitation(line: string): Invitation | null {
  const link = /https?:\/\/\S+/iu.exec(line)?.[0];
  return link === undefined ? readCode(line) : readLink(link);
}

function readLink(link: string): Invitation | null {
  const [, commune, invite] = /^[^/]+\/\/[^/]+\/pair\/([^/#]+)\/?#(.+)$/u.exec(link) ?? [];
  const server = serverAddress(link);
  if (commune === undefined || invite === undefined || server === null) return null;
  return invitation(server, commune, invite);
}

function readCode(line: string): Invitation | null {
  const [commune = '', invite = '', ...rest] = line.split('.');
  return rest.length > 0 ? null : invitation(null, commune, invite);
}

function invitation(server: string | null, typedCommune: string, typedInvite: string) {
  const commune = typedCommune
    .replace(/\s/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();
  const invite = inviteSecret(typedInvite);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(commune) || invite === null) return null;
  return { server, commune, invite };
}

/**
 * Twenty characters of Crockford's alphabet, forgiving what people do to them:
 * lower case, spaces, dashes, the letters O, I and L for digits.
 * Source: https://www.crockford.com/base32.html
 */
function inviteSecret(typed: string): string | null {
  const secret = typed
    .replace(/%20|[\s\p{Pd}\p{Cf}]/gu, '')
    .toUpperCase()
    .replace(/O/gu, '0')
    .replace(/[IL]/gu, '1');
  return /^[0-9A-HJKMNP-TV-Z]{20}$/u.test(secret) ? secret : null;
}
