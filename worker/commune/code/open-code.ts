import { createHash } from 'node:crypto';
import type { CodeIssuer, Opened, Opening } from '../../../shared/contract/code.ts';
import type { TokenChannel } from '../../../shared/contract/token.ts';
import { fromBase64url, toBase64url } from '../../../shared/token/base64url.ts';
import { evaluateBlinded, isElement, type TokenKey } from '../../../shared/token/blind-token.ts';
import { readVisitCode } from '../../../shared/token/visit-code.ts';
import type { Refusal } from '../../problem.ts';
import type { EpochKeys } from '../token/epoch-keys.ts';
import { findCode, markDisputed, spendCode, type StoredCode } from './code-store.ts';
import { countDisputed, countUsed } from './code-use.ts';

/** Where and when a code is opened. */
export interface OpeningPlace {
  readonly commune: string;
  /** In ms since 1970. */
  readonly now: number;
  readonly keys: EpochKeys;
}

/**
 * Trade a code for blind tokens and spend it. Asked again with the same
 * elements, however late, the answer is the same: a lost reply burns nothing.
 */
export function openVisitCode(
  sql: SqlStorage,
  { code: typed, blinded }: Opening,
  place: OpeningPlace,
): Opened | Refusal {
  const code = findTyped(sql, typed);
  if (code === null) return { refused: 'code-unknown' };
  const elements = blinded.map(fromBase64url);
  const request = createHash('sha256').update(Buffer.concat(elements)).digest();
  const refused = refusalOf(code, request, place.now) ?? faultOf(elements, code);
  if (refused !== null) return refused;
  const epoch = code.epoch ?? place.keys.epoch;
  const key = place.keys.keys.get(epoch);
  if (key === undefined) return { refused: 'token-expired' };
  if (code.request === null) {
    spendCode(sql, code.hash, { request, epoch });
    countUsed(sql, code);
  }
  return evaluate(code, elements, { commune: place.commune, epoch, key });
}

/** Note that a code was used, but not by who holds the slip; once for each code. */
export function disputeVisitCode(sql: SqlStorage, typed: string): Refusal | null {
  const code = findTyped(sql, typed);
  if (code === null) return { refused: 'code-unknown' };
  if (code.request === null) return { refused: 'code-unused' };
  if (code.disputed) return null;
  markDisputed(sql, code.hash);
  countDisputed(sql, code);
  return null;
}

function findTyped(sql: SqlStorage, typed: string): StoredCode | null {
  const code = readVisitCode(typed);
  return code === null ? null : findCode(sql, code);
}

function refusalOf(code: StoredCode, request: Uint8Array, now: number): Refusal | null {
  if (code.request === null) return code.expiresAt <= now ? { refused: 'code-expired' } : null;
  return Buffer.from(code.request).equals(request) ? null : { refused: 'code-used' };
}

function faultOf(elements: readonly Uint8Array[], { officers }: StoredCode): Refusal | null {
  if (!elements.every(isElement)) return wrongElements('not an element of the group');
  return elements.length < officers.length ? wrongElements('too few elements') : null;
}

function wrongElements(detail: string): Refusal {
  return { refused: 'invalid-body', errors: [{ pointer: '/blinded', detail }] };
}

function evaluate(
  { officers, issuer }: StoredCode,
  elements: readonly Uint8Array[],
  { commune, epoch, key }: { commune: string; epoch: number; key: TokenKey },
): Opened {
  const channel = channelOf(issuer);
  const evaluations = officers.map((officer, at) => {
    const purpose = { commune, officer, channel, epoch };
    const element = elements[at] ?? new Uint8Array(0);
    const { evaluated, proof } = evaluateBlinded(key.secretKey, purpose, element);
    return { officer, evaluated: toBase64url(evaluated), proof: toBase64url(proof) };
  });
  return { channel, epoch, publicKey: toBase64url(key.publicKey), evaluations };
}

/** Codes that an officer hands out himself have a channel of their own. */
function channelOf(issuer: CodeIssuer): TokenChannel {
  return issuer === 'officer' ? 'counter' : 'receipt';
}
