/** What pairs a device: the commune, and an invite's secret. */
export interface InviteCode {
  readonly commune: string;
  readonly invite: string;
}

/** Reads a code as it stands on paper, `{commune}.{INVITE}`, or null when it is none. */
export function readInviteCode(line: string): InviteCode | null {
  const [commune = '', invite = '', ...rest] = line.split('.');
  return rest.length > 0 ? null : inviteCode(commune, invite);
}

/** The two parts of a code as they were typed, or null when they are none. */
export function inviteCode(typedCommune: string, typedInvite: string): InviteCode | null {
  const commune = typedCommune
    .replace(/\s/gu, '')
    .replace(/\p{Pd}/gu, '-')
    .toLowerCase();
  const invite = inviteSecret(typedInvite);
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/u.test(commune) || invite === null) return null;
  return { commune, invite };
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
