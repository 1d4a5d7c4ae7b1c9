import { type InviteCode, inviteCode, readInviteCode } from '../../shared/pairing/invite-code.ts';

/**
 * Reads what was scanned or pasted: the link `…/kiosk#{commune}.{INVITE}` or
 * `…/pair/{commune}#{INVITE}`, or the code `{commune}.{INVITE}`. Null when it is none.
 */
export function readLine(line: string): InviteCode | null {
  const [, commune, invite] = /\/pair\/([^/#\s]+)\/?#(\S+)/u.exec(line) ?? [];
  if (commune !== undefined && invite !== undefined) return inviteCode(commune, invite);
  return readInviteCode(/\/kiosk\/?#(\S+)/u.exec(line)?.[1] ?? line);
}
