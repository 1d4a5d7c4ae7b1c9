import { toldTokenKey } from '../../../shared/log/told-token-key.ts';
import { toBase64url } from '../../../shared/token/base64url.ts';
import { tellEverybody, toldEvents } from '../log/event-log.ts';
import type { EpochKeys } from './epoch-keys.ts';

/**
 * Tell everybody of the keys that were not told yet, before one of them answers
 * anybody: a key of his own for one citizen would be one more in the log. A key
 * that differs from the one that was told stands in for one that was lost.
 */
export function tellTokenKeys(sql: SqlStorage, { keys }: EpochKeys, day: string): void {
  const events = toldEvents(sql);
  for (const [epoch, key] of [...keys].toSorted(([one], [other]) => one - other)) {
    const publicKey = toBase64url(key.publicKey);
    const told = toldTokenKey(events, epoch);
    if (told === publicKey) continue;
    const reason = told === null ? 'new' : 'lost';
    tellEverybody(sql, { type: 'token-key', day, epoch, publicKey, reason });
  }
}
