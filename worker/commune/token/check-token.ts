import { timingSafeEqual } from 'node:crypto';
import type { Rating } from '../../../shared/contract/rating.ts';
import { fromBase64url } from '../../../shared/token/base64url.ts';
import { tokenOutput } from '../../../shared/token/blind-token.ts';
import { isAccepted } from '../../../shared/token/epoch.ts';
import type { Refusal } from '../../problem.ts';
import type { EpochKeys } from './epoch-keys.ts';

/**
 * Why the token of a rating gives no right to it, or null when it does: its
 * output is computed anew for the officer, channel and epoch that it names.
 */
export function refusalOfToken(
  commune: string,
  { officer, token }: Pick<Rating, 'officer' | 'token'>,
  { epoch: current, keys }: EpochKeys,
): Refusal | null {
  if (token === undefined) return null;
  const { channel, epoch } = token;
  if (epoch <= current && !isAccepted(epoch, current)) return { refused: 'token-expired' };
  const key = keys.get(epoch);
  if (key === undefined) return { refused: 'token-refused' };
  const purpose = { commune, officer, channel, epoch };
  const output = tokenOutput(key.secretKey, purpose, fromBase64url(token.input));
  return timingSafeEqual(output, fromBase64url(token.output)) ? null : { refused: 'token-refused' };
}
