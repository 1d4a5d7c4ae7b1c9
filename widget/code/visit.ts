import { sha256 } from '@noble/hashes/sha2.js';
import { utf8ToBytes } from '@noble/hashes/utils.js';
import type { Token } from '../../shared/contract/token.ts';
import { toBase64url } from '../../shared/token/base64url.ts';
import { type BlindedInput, blindInput } from '../../shared/token/blind-token.ts';

/** The contract's bound, `OFFICERS_OF_CODE`: how many officers a slip may name. */
const MOST_OFFICERS = 4;

/** The right to rate one officer, and how many versions were sent with it. */
export interface Right {
  readonly officer: string;
  readonly token: Token;
  readonly versions: number;
  /** The moment (ISO 8601) until which the citizen asked to keep it after its rating was sent. */
  readonly keptUntil?: string | undefined;
  /** Its rating was opened by its holder and is void, so another one is to be sent. */
  readonly owed?: boolean;
}

/** A visit on this device: first what is asked with, then the rights that came of it. */
export interface Visit {
  /** A hash of commune and code, by which the same slip finds its visit again. */
  readonly id: string;
  readonly commune: string;
  /** The code and the blinded inputs, until the code is opened; afterwards nothing needs them. */
  readonly asking: { readonly code: string; readonly inputs: readonly BlindedInput[] } | null;
  /** Those that are not used yet or kept; when there are none a slip was used here. */
  readonly rights: readonly Right[];
}

/** A visit whose code is yet to be opened. What a slip names is not known, so there is an input for each of four. */
export function newVisit(commune: string, code: string): Visit {
  const inputs = Array.from({ length: MOST_OFFICERS }, () =>
    blindInput(crypto.getRandomValues(new Uint8Array(32))),
  );
  const id = toBase64url(sha256(utf8ToBytes(`${commune} ${code}`)));
  return { id, commune, asking: { code, inputs }, rights: [] };
}

/** Whether the right of a sent rating is kept, at a moment (ms since 1970). */
export function isKept({ keptUntil }: Right, now: number): boolean {
  return keptUntil !== undefined && Date.parse(keptUntil) > now;
}

/** Whether there is no rating that counts for this right. */
export function isOwed({ owed, versions }: Right): boolean {
  return owed === true || versions === 0;
}

/** Whether somebody may want to go on with a visit: it is not opened, or an officer not rated. */
export function isUnfinished({ asking, rights }: Visit): boolean {
  return asking !== null || rights.some(isOwed);
}
