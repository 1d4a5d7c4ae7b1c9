import type { Correspondence, NewLetter } from '../../../shared/contract/letter.ts';
import type { DeviceKey } from '../../../shared/contract/session.ts';
import { dayInVietnam } from '../../../shared/day-in-vietnam.ts';
import { COMMUNE, type Letter, letterStatement } from '../../../shared/letter/letter.ts';
import type { Refusal } from '../../problem.ts';
import { isSignedBy } from '../../registry/members/is-signed-by.ts';
import type { Caller } from '../../registry/members/session.ts';
import { findOfficer } from '../officers.ts';
import { readProfile } from '../profile.ts';
import { correspondenceAt, findLetter } from './letter-lists.ts';
import { type LetterRow, storeLetter } from './letter-store.ts';
import { sealLetter } from './seal-letter.ts';

/** A letter, who sends it from a device with which key, and when (ms since 1970). */
interface Sending {
  readonly writer: Pick<Caller, 'role' | 'officer'> & { readonly key: DeviceKey };
  readonly letter: NewLetter;
  readonly now: number;
}

/** Keep a letter that its writer may send and has signed; the same again is the same. */
export function takeLetter(
  sql: SqlStorage,
  comment: string,
  sending: Sending,
): Correspondence | Refusal {
  const { letter, now, writer } = sending;
  const row = findLetter(sql, comment, now);
  if (row === null || !mayWrite(row, sending)) return { refused: 'not-found' };
  if (row.kind !== null) {
    const same = row.kind === letter.kind && row.text === letter.text;
    return same ? correspondenceAt(row, now) : { refused: 'letter-sent' };
  }
  if (row.mailbox === null) return { refused: 'not-found' };
  const commune = readProfile(sql).id;
  if (!isRightlySigned(commune, row, sending)) return { refused: 'signature-refused' };
  const sealed = sealLetter(row.mailbox, commune, letterOf(sql, sending));
  const by = writer.officer ?? '';
  storeLetter(sql, { ...letter, comment, writer: by, sealed, sentOn: dayInVietnam(now) });
  const kept = findLetter(sql, comment, now);
  return kept === null ? { refused: 'not-found' } : correspondenceAt(kept, now);
}

/** An officer writes on comments on themselves alone. */
function mayWrite(row: LetterRow, { writer: { role, officer } }: Sending): boolean {
  return role === 'leader' || (officer !== null && row.officer === officer);
}

function isRightlySigned(commune: string, row: LetterRow, { writer, letter }: Sending): boolean {
  const { kind, text, signature } = letter;
  const address = row.address ?? '';
  const signed = { commune, address, writer: writer.officer ?? COMMUNE, kind, text };
  return isSignedBy(writer.key, letterStatement(signed), signature);
}

/** The letter as its reader will open it. */
function letterOf(sql: SqlStorage, { writer, letter, now }: Sending): Letter {
  const { kind, text, signature } = letter;
  const found = writer.officer === null ? null : findOfficer(sql, writer.officer);
  const officer = found === null ? null : { position: found.position, desk: found.desk };
  const by = { writer: writer.officer ?? COMMUNE, officer, key: writer.key, signature };
  return { kind, text, sentOn: dayInVietnam(now), ...by };
}
