import type { TokenKeys } from '../../shared/contract/token.ts';
import type { Event } from '../../shared/log/event.ts';
import { toldTokenKey } from '../../shared/log/told-token-key.ts';
import { ensure } from './broken.ts';

/**
 * Examine the keys of tokens: each epoch has one, but for a loss, and the server
 * uses no other. What was lost is no fault, but worth a remark; throws Broken.
 */
export function examineTokenKeys(
  { keys: used }: TokenKeys,
  events: readonly Event[],
): readonly string[] {
  const told = events.filter((event) => event.type === 'token-key');
  for (const { epoch } of told) {
    const sentence = `The log of events tells of two keys for tokens of epoch ${epoch}, without a reason.`;
    ensure(toldTokenKey(events, epoch) !== null, sentence);
  }
  for (const { epoch, publicKey } of used) {
    const sentence = `The server uses a key for tokens of epoch ${epoch} that the log of events does not tell.`;
    ensure(toldTokenKey(events, epoch) === publicKey, sentence);
  }
  return told
    .filter(({ reason }) => reason === 'lost')
    .map(
      ({ day, epoch }) =>
        `The key for tokens of epoch ${epoch} was lost; another took its place on ${day}.`,
    );
}
