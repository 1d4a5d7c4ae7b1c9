import { createHmac } from 'node:crypto';
import { ticketKey } from '../ticket-key.ts';
import { USUAL_HASHES, type WorkKey } from './work-counter.ts';

/** The key of a commune's work; `hashes` is set where the usual number is not wanted. */
export function workKey(sql: SqlStorage, hashes: string | null | undefined): WorkKey {
  const secret = createHmac('sha256', ticketKey(sql)).update('nghe-dan work\n').digest('hex');
  return { secret, hashes: Number(hashes) || USUAL_HASHES };
}
