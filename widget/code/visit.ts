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
}

/** A visit on this device: first what is asked with, then the rights that came of it. */
export interface Visit {
  /** A hash of commune and code, by which the same slip finds its visit again. */
  readonly id: string;
  readonly commune: string;
  /** The code and the blinded inputs, until the code is opened; afterwards nothing needs them. */
  readonly asking: { readonly code: string; readonly inputs: readonly BlindedInput[] } | null;
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

/** Whether somebody may want to go on with a visit: it is not opened, or an officer not rated. */
export function isUnfinished({ asking, rights }: Visit): boolean {
  return asking !== null || rights.some(({ versions }) => versions === 0);
}
