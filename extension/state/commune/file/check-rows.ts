import type { Officer } from '../../../../shared/contract/officer.ts';
import { deskName } from '../desk-name.ts';
import { type FieldFault, identityOf, officerFaults, officerOf } from '../officer-faults.ts';
import type { Field } from './read-columns.ts';
import type { Row } from './read-rows.ts';

/** A row of the preview, and what becomes of it. */
export interface CheckedRow extends Row {
  readonly state: 'fresh' | 'known' | 'faulty';
  readonly faults: Partial<Readonly<Record<Field, FieldFault>>>;
  /** The line that this one repeats. */
  readonly twiceOf: number | null;
}

/** Tells of each row whether it can be added to the officers who are there, or is one of them. */
export function checkRows(
  rows: readonly Row[],
  officers: readonly Officer[],
  deskPattern: string,
): readonly CheckedRow[] {
  const known = new Set(officers.map(identityOf));
  const first = new Map<string, number>();
  return rows.map((read) => {
    const row = { ...read, desk: deskName(read.desk, deskPattern) };
    const faults = officerFaults(row);
    const identity = identityOf(officerOf(row));
    const twiceOf = first.get(identity) ?? null;
    if (twiceOf === null) first.set(identity, row.line);
    const wrong = twiceOf !== null || Object.keys(faults).length > 0;
    const state = wrong ? 'faulty' : known.has(identity) ? 'known' : 'fresh';
    return { ...row, faults, twiceOf, state };
  });
}
