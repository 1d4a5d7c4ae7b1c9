import { createHmac } from 'node:crypto';
import { ticketKey } from '../ticket-key.ts';

/** The key under which a commune's challenges are signed, as text. */
export function workKey(sql: SqlStorage): string {
  return createHmac('sha256', ticketKey(sql)).update('nghe-dan work\n').digest('hex');
}
