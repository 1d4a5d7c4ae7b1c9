import { type InviteCode, inviteCode, readInviteCode } from '../../shared/pairing/invite-code.ts';
import { serverAddress } from './server-address.ts';

/** What an invite line says; `server` is null when the line is only a code. */
export interface Invitation extends InviteCode {
  readonly server: string | null;
}

/**
 * Reads the line that a person pasted: the link
 * `https://server/pair/{commune}#{INVITE}`, also with words around it, or the
 * code `{commune}.{INVITE}`; the secret alone where the office has set the
 * commune. Null when it is none of these.
 */
export function readInvitation(line: string, presetCommune?: string): Invitation | null {
  const link = /https?:\/\/\S+/iu.exec(line)?.[0];
  if (link !== undefined) return readLink(link);
  const alone = presetCommune === undefined ? null : inviteCode(presetCommune, line);
  return withServer(null, alone ?? readInviteCode(line));
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
