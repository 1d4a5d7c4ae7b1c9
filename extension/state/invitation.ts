import { type InviteCode, inviteCode, readInviteCode } from '../../shared/pairing/invite-code.ts';
import { serverAddress } from './server-address.ts';

/** What an invite line says; `server` is null when the line is only a code. */
export interface Invitation extends InviteCode {
  readonly server: string | null;
}

/**
 * Reads the line that a person pasted: the link
 * `https://server/pair/{commune}#{INVITE}`, also with words around it, or the
 * code `{commune}.{INVITE}`. Null when it is neither.
 */
export function readInvitation(line: string): Invitation | null {
  const link = /https?:\/\/\S+/iu.exec(line)?.[0];
  return link === undefined ? withServer(null, readInviteCode(line)) : readLink(link);
}

function readLink(link: string): Invitation | null {
  const [, commune, invite] = /^[^/]+\/\/[^/]+\/pair\/([^/#]+)\/?#(.+)$/u.exec(link) ?? [];
  const server = serverAddress(link);
  if (commune === undefined || invite === undefined || server === null) return null;
  return withServer(server, inviteCode(commune, invite));
}

function withServer(server: string | null, code: InviteCode | null): Invitation | null {
  return code && { server, ...code };
}
