import type { CodeIssuer, Codes, DossierCode, NewCodes } from '../../../shared/contract/code.ts';
import type { Refusal } from '../../problem.ts';
import { nextReleaseAfter } from '../calendar.ts';
import { findOfficer } from '../officers.ts';
import { openRelease } from '../release/release-store.ts';
import { keyIsKnown } from './api-key-store.ts';
import { countIssued } from './code-counts.ts';
import { findCode, type NewCode, randomCode, storeCode } from './code-store.ts';
import { takeCounterCode } from './counter-day.ts';
import { dossierCode } from './dossier-code.ts';

const FORTNIGHT = 14 * 24 * 60 * 60 * 1000;

/** Issue codes for a printed sheet, or the one that an officer shows. */
export function issueCodes(
  sql: SqlStorage,
  { officers, count }: NewCodes,
  issuer: Exclude<CodeIssuer, 'software'>,
  now: number,
): Codes | Refusal {
  const made = newCode(sql, officers, issuer, now);
  if ('refused' in made) return made;
  const leftToday = issuer === 'officer' ? takeCounterCode(sql, officers[0] ?? '', now) : undefined;
  if (leftToday === null) return { refused: 'enough-codes' };
  const codes = Array.from({ length: count }, randomCode);
  for (const code of codes) storeCode(sql, code, made);
  countIssued(sql, made, count, made.release);
  return { ...answer(codes, made), ...(leftToday === undefined ? {} : { leftToday }) };
}

/** The code of a dossier's stage, issued when it is first asked for. */
export function issueDossierCode(
  sql: SqlStorage,
  asked: DossierCode,
  now: number,
): Codes | Refusal {
  if (!keyIsKnown(sql, asked.key)) return { refused: 'key-refused' };
  const code = dossierCode(asked);
  const issued = findCode(sql, code);
  if (issued !== null) {
    const same = String(issued.officers) === String(asked.officers);
    return same ? answer([code], issued) : { refused: 'already-issued' };
  }
  const made = newCode(sql, asked.officers, 'software', now);
  if ('refused' in made) return made;
  storeCode(sql, code, made);
  countIssued(sql, made, 1, made.release);
  return answer([code], made);
}

/**
 * A code is good for 14 days and then to the end of the week, so that the
 * table tells no day on which it was made.
 */
function newCode(
  sql: SqlStorage,
  officers: readonly string[],
  issuer: CodeIssuer,
  now: number,
): NewCode | Refusal {
  if (officers.some((id) => findOfficer(sql, id) === null)) return { refused: 'no-such-officer' };
  const release = openRelease(sql).number;
  return { officers, issuer, expiresAt: nextReleaseAfter(now + FORTNIGHT), release };
}

function answer(
  codes: readonly string[],
  { officers, expiresAt }: Pick<NewCode, 'officers' | 'expiresAt'>,
): Codes {
  return {
    codes: [...codes],
    officers: [...officers],
    expiresAt: new Date(expiresAt).toISOString(),
  };
}
