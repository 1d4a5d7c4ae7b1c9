import { randomBytes } from 'node:crypto';

/** The key of a commune's tickets; made when first asked for. */
export function ticketKey(sql: SqlStorage): Uint8Array {
  sql.exec(
    'INSERT INTO ticket_key (key) SELECT ? WHERE NOT EXISTS (SELECT 1 FROM ticket_key)',
    randomBytes(32),
  );
  return new Uint8Array(sql.exec<{ key: ArrayBuffer }>('SELECT key FROM ticket_key').one().key);
}
