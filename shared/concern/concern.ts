import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js';
import { criteriaOf, type PledgeId } from '../criteria/sets.ts';

/** What a concern may be about: a broken pledge, or being pressed to rate well. */
export type ConcernKind = PledgeId | 'pressed';

export const concernKinds: readonly ConcernKind[] = [
  ...criteriaOf(['nam-khong']).map(({ id }) => id as PledgeId),
  'pressed',
];

/** UTF-16 units that a citizen may write. */
export const CONCERN_LENGTH = 2000;
export const CONTACT_LENGTH = 200;

/** An allegation as its writer and Mặt trận read it, and nobody between. */
export interface Concern {
  readonly about: ConcernKind;
  /** The officer in the words that the citizen chose them by; empty when not named. */
  readonly officer: string;
  readonly text: string;
  /** How to reach the writer; empty when they would rather not be reached. */
  readonly contact: string;
  /** What the writer notes down, and may be asked for. */
  readonly reference: string;
}

/** A concern as bytes. */
export function writeConcern(concern: Concern): Uint8Array {
  return utf8ToBytes(JSON.stringify(concern));
}

/**
 * The concern in bytes that anybody may have written.
 *
 * @throws TypeError, SyntaxError or URIError when they are none.
 */
export function readConcern(bytes: Uint8Array): Concern {
  // UTF-8 without a decoder, which not every runtime's types know.
  const text = decodeURIComponent(bytesToHex(bytes).replace(/../gu, '%$&'));
  const value = JSON.parse(text) as unknown;
  if (!isConcern(value)) throw new TypeError('not a concern');
  return value;
}

function isConcern(value: unknown): value is Concern {
  const fields = (value ?? {}) as Readonly<Record<string, unknown>>;
  const texts = ['officer', 'text', 'contact', 'reference'].map((name) => fields[name]);
  return (
    concernKinds.some((kind) => kind === fields['about']) &&
    texts.every((text) => typeof text === 'string')
  );
}
