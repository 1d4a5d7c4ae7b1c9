import type { TokenKeys } from '../contract/token.ts';
import type { Event } from '../log/event.ts';
import { toldTokenKey } from '../log/told-token-key.ts';
import { ensure } from './broken.ts';
import type { Finding } from './finding.ts';

/**
 * Examine the keys of tokens: each epoch has one, but for a loss, and the server
 * uses no other. What was lost is no fault, but worth a remark; throws Broken.
 */
export function examineTokenKeys(
  { keys: used }: TokenKeys,
  events: readonly Event[],
): readonly Finding[] {
  const told = events.filter((event) => event.type === 'token-key');
  for (const { epoch } of told) {
    ensure(toldTokenKey(events, epoch) !== null, 'token-key-twice', { epoch });
  }
  for (const { epoch, publicKey } of used) {
    ensure(toldTokenKey(events, epoch) === publicKey, 'token-key-untold', { epoch });
  }
  return told
    .filter(({ reason }) => reason === 'lost')
    .map(({ day, epoch }) => ({ code: 'token-key-lost', values: { day, epoch } }));
}
