import { answerDueOn } from '../../../shared/concern/deadline.ts';
import type { ConcernState, NewConcern, SealedConcern } from '../../../shared/contract/concern.ts';
import { fromBase64url } from '../../../shared/token/base64url.ts';
import { readVisitCode } from '../../../shared/token/visit-code.ts';
import type { Refusal } from '../../problem.ts';
import { currentFingerprint } from './concern-key-store.ts';
import { concernOfReference, storeConcern } from './concern-store.ts';

/** Take in a sealed concern. Asked again, since a reply was lost, the answer is the same. */
export function takeConcern(
  sql: SqlStorage,
  { reference: typed, fingerprint, sealed }: NewConcern,
  today: string,
): ConcernState | Refusal {
  const reference = readVisitCode(typed);
  if (reference === null) {
    const errors = [{ pointer: '/reference', detail: 'its check character is wrong' }];
    return { refused: 'invalid-body', errors };
  }
  const known = concernOfReference(sql, reference, today);
  if (known !== null)
    return known.sealed === sealed ? stateOf(known) : { refused: 'already-exists' };
  if (fingerprint !== currentFingerprint(sql)) return { refused: 'key-changed' };
  const dueOn = answerDueOn(today);
  const bytes = fromBase64url(sealed);
  storeConcern(sql, { reference, fingerprint, sealed: bytes, receivedOn: today, dueOn });
  return { status: 'received', reason: null, receivedOn: today, dueOn, overdue: false };
}

/** What whoever holds the reference of a concern may know. */
export function readConcernState(
  sql: SqlStorage,
  typed: string,
  today: string,
): ConcernState | Refusal {
  const reference = readVisitCode(typed);
  const known = reference === null ? null : concernOfReference(sql, reference, today);
  return known === null ? { refused: 'concern-unknown' } : stateOf(known);
}

function stateOf(concern: SealedConcern): ConcernState {
  const { status, reason, receivedOn, dueOn, overdue } = concern;
  return { status, reason, receivedOn, dueOn, overdue };
}
