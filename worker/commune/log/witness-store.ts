import type { Refusal } from '../../problem.ts';
import { readWitnessKey } from '../../../shared/log/cosignature.ts';
import { tellEverybody } from './event-log.ts';

const noKey: Refusal = {
  refused: 'invalid-body',
  errors: [{ pointer: '/key', detail: 'not a verifier key of type 0x04' }],
};

/** Register the key of a witness and tell everybody; one that is registered stays. */
export function addWitness(sql: SqlStorage, key: string, day: string): { key: string } | Refusal {
  if (readWitnessKey(key) === null) return noKey;
  const added = sql.exec('INSERT INTO witness (key) VALUES (?) ON CONFLICT DO NOTHING', key);
  if (added.rowsWritten > 0) tellEverybody(sql, { type: 'witness-key', day, key });
  return { key };
}

/** The keys of all witnesses, as C2SP verifier keys. */
export function witnessKeys(sql: SqlStorage): readonly string[] {
  return sql
    .exec<{ key: string }>('SELECT key FROM witness ORDER BY key')
    .toArray()
    .map(({ key }) => key);
}
