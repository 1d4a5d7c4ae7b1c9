import { createHash } from 'node:crypto';
import { seal, unseal } from '../box/seal.ts';
import type { ReleaseKey } from '../memory.ts';
import { decodeTyped, encodeTyped, type TypedSlip } from './typed-slip.ts';

/** A slip by what is written on it. */
export interface SlipName {
  readonly lot: number;
  readonly number: number;
}

/** What one member typed of a slip. */
export interface PaperRow extends SlipName {
  readonly member: string;
  readonly typed: TypedSlip;
}

interface StoredRow extends Record<string, SqlStorageValue> {
  lot: number;
  number: number;
  member: string;
  release: number;
  sealed: ArrayBuffer;
}

/** For how many releases a slip waits for its second reading. */
const KEPT_RELEASES = 4;

/** What is bound into a seal, so that no row can take the place of another. */
function rowKey({ lot, number, member }: SlipName & { readonly member: string }): Uint8Array {
  const name = `nghe-dan paper\n${lot}\n${number}\n${member}`;
  return createHash('sha256').update(name).digest().subarray(0, 16);
}

/** Keep what a member typed, in the place of what the member typed before. */
export function keepTyped(sql: SqlStorage, row: PaperRow, open: ReleaseKey): void {
  sql.exec(
    `INSERT INTO paper_entry (lot, number, member, since, release, sealed)
     VALUES (?1, ?2, ?3, ?4, ?4, ?5)
     ON CONFLICT DO UPDATE SET release = ?4, sealed = ?5`,
    row.lot,
    row.number,
    row.member,
    open.number,
    seal(open.key, rowKey(row), encodeTyped(row.typed)),
  );
}

/** What members typed of a lot's slips, or of one slip; without what no key opens any more. */
export function typedSlips(
  sql: SqlStorage,
  { lot, number = null }: { readonly lot: number; readonly number?: number | null },
  keys: readonly ReleaseKey[],
): readonly PaperRow[] {
  return sql
    .exec<StoredRow>(
      `SELECT lot, number, member, release, sealed FROM paper_entry
        WHERE lot = ?1 AND (?2 IS NULL OR number = ?2) ORDER BY number`,
      lot,
      number,
    )
    .toArray()
    .flatMap((row) => opened(row, keys));
}

function opened(row: StoredRow, keys: readonly ReleaseKey[]): readonly PaperRow[] {
  const key = keys.find((one) => one.number === row.release);
  const text = key === undefined ? null : unseal(key.key, rowKey(row), new Uint8Array(row.sealed));
  return text === null ? [] : [{ ...row, typed: decodeTyped(text) }];
}

export function isCounted(sql: SqlStorage, { lot, number }: SlipName): boolean {
  const rows = sql.exec('SELECT 1 FROM paper_slip WHERE lot = ? AND number = ?', lot, number);
  return rows.toArray().length > 0;
}

/** Remember that a slip was taken in, and forget what was typed of it. */
export function noteCounted(sql: SqlStorage, { lot, number }: SlipName): void {
  sql.exec('INSERT INTO paper_slip (lot, number) VALUES (?, ?)', lot, number);
  sql.exec('DELETE FROM paper_entry WHERE lot = ? AND number = ?', lot, number);
}

/** The numbers of a lot's slips that were taken in. */
export function countedIn(sql: SqlStorage, lot: number): readonly number[] {
  return sql
    .exec<{ number: number }>('SELECT number FROM paper_slip WHERE lot = ? ORDER BY number', lot)
    .toArray()
    .map(({ number }) => number);
}

/** Lots with slips that wait for somebody. */
export function unfinishedLots(sql: SqlStorage): number[] {
  return sql
    .exec<{ lot: number }>('SELECT DISTINCT lot FROM paper_entry ORDER BY lot')
    .toArray()
    .map(({ lot }) => lot);
}

/**
 * Seal anew for the next release what waits for its second reading, and forget
 * what has waited for four releases. To be called before the key is destroyed;
 * called again it changes nothing.
 */
export function carryPaperOver(sql: SqlStorage, closing: ReleaseKey, next: ReleaseKey): void {
  sql.exec(
    'DELETE FROM paper_entry WHERE release = ? AND since <= ?',
    closing.number,
    next.number - KEPT_RELEASES,
  );
  const rows = sql.exec<StoredRow>(
    'SELECT lot, number, member, release, sealed FROM paper_entry WHERE release = ?',
    closing.number,
  );
  for (const row of rows.toArray().flatMap((one) => opened(one, [closing]))) {
    sql.exec(
      'UPDATE paper_entry SET release = ?, sealed = ? WHERE lot = ? AND number = ? AND member = ?',
      next.number,
      seal(next.key, rowKey(row), encodeTyped(row.typed)),
      row.lot,
      row.number,
      row.member,
    );
  }
}
