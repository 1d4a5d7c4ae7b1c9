import type {
  ClosingReason,
  ConcernChange,
  ConcernList,
  ConcernStatus,
  SealedConcern,
} from '../../../shared/contract/concern.ts';
import { toBase64url } from '../../../shared/token/base64url.ts';
import { secretHash } from '../../registry/members/secret-hash.ts';
import { newServerId } from '../../registry/random.ts';

/** Some 220 KB of the longest ones. */
const PAGE = 20;

/** What is stored of a concern when it comes in; days are ISO 8601. */
export interface ArrivingConcern {
  readonly reference: string;
  readonly fingerprint: string;
  readonly sealed: Uint8Array;
  readonly receivedOn: string;
  readonly dueOn: string;
}

interface ConcernRow extends Record<string, SqlStorageValue> {
  id: string;
  fingerprint: string;
  sealed: ArrayBuffer;
  status: ConcernStatus;
  reason: ClosingReason | null;
  received_on: string;
  due_on: string;
}

const COLUMNS = 'id, fingerprint, sealed, status, reason, received_on, due_on';

/** Keep a concern, under the hash of its reference. */
export function storeConcern(sql: SqlStorage, concern: ArrivingConcern): void {
  sql.exec(
    `INSERT INTO concern (id, reference, fingerprint, sealed, status, received_on, due_on)
     VALUES (?, ?, ?, ?, 'received', ?, ?)`,
    newServerId(),
    secretHash(concern.reference),
    concern.fingerprint,
    concern.sealed,
    concern.receivedOn,
    concern.dueOn,
  );
}

/** The concern of a reference on a day, or null. */
export function concernOfReference(
  sql: SqlStorage,
  reference: string,
  today: string,
): SealedConcern | null {
  return find(sql, 'reference', secretHash(reference), today);
}

export function concernOfId(sql: SqlStorage, id: string, today: string): SealedConcern | null {
  return find(sql, 'id', id, today);
}

/** Note what becomes of a concern. */
export function storeChange(sql: SqlStorage, id: string, change: ConcernChange): void {
  const reason = change.status === 'closed' ? change.reason : null;
  sql.exec('UPDATE concern SET status = ?, reason = ? WHERE id = ?', change.status, reason, id);
}

/** A page of concerns, the newest day first: those after one, or the first. */
export function concernsAfter(sql: SqlStorage, after: string | null, today: string): ConcernList {
  const further =
    after === null
      ? ''
      : 'WHERE (received_on, id) < (SELECT received_on, id FROM concern WHERE id = ?)';
  const rows = sql
    .exec<ConcernRow>(
      `SELECT ${COLUMNS} FROM concern ${further}
        ORDER BY received_on DESC, id DESC LIMIT ${PAGE + 1}`,
      ...(after === null ? [] : [after]),
    )
    .toArray();
  const concerns = rows.slice(0, PAGE).map((row) => fromRow(row, today));
  return { concerns, next: rows.length > PAGE ? (concerns.at(-1)?.id ?? null) : null };
}

function find(
  sql: SqlStorage,
  column: 'id' | 'reference',
  value: SqlStorageValue,
  today: string,
): SealedConcern | null {
  const row = sql
    .exec<ConcernRow>(`SELECT ${COLUMNS} FROM concern WHERE ${column} = ?`, value)
    .toArray()[0];
  return row === undefined ? null : fromRow(row, today);
}

function fromRow(row: ConcernRow, today: string): SealedConcern {
  return {
    id: row.id,
    fingerprint: row.fingerprint,
    sealed: toBase64url(new Uint8Array(row.sealed)),
    status: row.status,
    reason: row.reason,
    receivedOn: row.received_on,
    dueOn: row.due_on,
    overdue: row.status === 'received' && row.due_on < today,
  };
}
