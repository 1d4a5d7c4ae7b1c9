import type { TokenKeys } from '../../../shared/contract/token.ts';
import { toBase64url } from '../../../shared/token/base64url.ts';
import { publicTokenKey, type TokenKey } from '../../../shared/token/blind-token.ts';
import { tokensEndAt } from '../../../shared/token/epoch.ts';

/** The keys of the epochs whose tokens are taken now, and which of them is the current one. */
export interface EpochKeys {
  readonly epoch: number;
  readonly keys: ReadonlyMap<number, TokenKey>;
}

/** Keys with their public halves. */
export function epochKeys(
  epoch: number,
  secrets: readonly { epoch: number; secretKey: Uint8Array }[],
): EpochKeys {
  const keys = secrets.map(
    ({ epoch: of, secretKey }) =>
      [of, { secretKey, publicKey: publicTokenKey(secretKey) }] as const,
  );
  return { epoch, keys: new Map(keys) };
}

/** What everybody may know of the keys, newest first. */
export function publicKeys({ keys }: EpochKeys): TokenKeys {
  const newestFirst = [...keys].toSorted(([one], [other]) => other - one);
  return {
    keys: newestFirst.map(([epoch, { publicKey }]) => ({
      epoch,
      publicKey: toBase64url(publicKey),
      endsAt: new Date(tokensEndAt(epoch)).toISOString(),
    })),
  };
}
