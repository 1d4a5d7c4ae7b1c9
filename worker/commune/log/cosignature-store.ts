import type { Cosignature } from '../../../shared/contract/log.ts';
import { cosignedAt, readWitnessKey } from '../../../shared/log/cosignature.ts';
import type { LogName } from '../../../shared/log/log-name.ts';
import { readNote } from '../../../shared/log/note.ts';
import type { Refusal } from '../../problem.ts';
import { checkpointAt } from './checkpoint-store.ts';
import { witnessKeys } from './witness-store.ts';

/**
 * Keep the cosignature of a registered witness on a checkpoint that was
 * published; of each witness the newest one is kept.
 */
export function takeCosignature(
  sql: SqlStorage,
  log: LogName,
  { size, cosignature }: Cosignature,
): Refusal | null {
  const checkpoint = checkpointAt(sql, log, size);
  if (checkpoint === null) return { refused: 'not-found' };
  const note = readNote(`${checkpoint}${cosignature}\n`);
  for (const witness of note === null ? [] : witnessKeys(sql)) {
    const key = readWitnessKey(witness);
    const seconds = note === null || key === null ? null : cosignedAt(note, key);
    if (seconds !== null) return keep(sql, { log, size, witness, seconds, line: cosignature });
  }
  return { refused: 'cosignature-refused' };
}

interface Kept {
  readonly log: LogName;
  readonly size: number;
  readonly witness: string;
  readonly seconds: number;
  readonly line: string;
}

function keep(sql: SqlStorage, { log, size, witness, seconds, line }: Kept): null {
  sql.exec(
    `INSERT INTO cosignature (log, size, witness, seconds, line) VALUES (?, ?, ?, ?, ?)
     ON CONFLICT DO UPDATE SET seconds = excluded.seconds, line = excluded.line
     WHERE excluded.seconds > seconds`,
    log,
    size,
    witness,
    seconds,
    line,
  );
  return null;
}

/** A published checkpoint with the lines of its witnesses below, or null when there is none. */
export function cosignedCheckpoint(sql: SqlStorage, log: LogName, size: number): string | null {
  const checkpoint = checkpointAt(sql, log, size);
  const lines = sql
    .exec<{ line: string }>(
      'SELECT line FROM cosignature WHERE log = ? AND size = ? ORDER BY witness',
      log,
      size,
    )
    .toArray();
  return checkpoint === null ? null : checkpoint + lines.map(({ line }) => `${line}\n`).join('');
}
