import type { Environment } from '../environment.ts';
import { findCommune } from './directory.ts';

/** A board as text, with its entity tag. */
export interface BoardCopy {
  readonly json: string;
  /** The same as it goes over the wire. */
  readonly bytes: Uint8Array;
  readonly etag: string;
}

/** How long a copy may be shown, in ms. */
const FRESH = 2000;
/** A board may take some 20 KB. */
const MOST = 200;

const copies = new Map<string, BoardCopy & { readonly until: number }>();

/**
 * The board of a commune, of this moment or at most two seconds old. Everybody
 * sees the same and it changes with a release or a setting alone, so that a
 * crowd that waits for it need not queue at the commune's object, where ratings
 * come in. An object that runs in the same process drops the copy itself.
 *
 * @throws ProblemError no-such-commune.
 */
export async function boardOf(env: Environment, commune: string): Promise<BoardCopy> {
  const known = knownBoard(commune);
  if (known !== null) return known;
  const { json, etag } = await (await findCommune(env, commune)).board();
  if (copies.size >= MOST) copies.clear();
  const copy = { json, etag, bytes: new TextEncoder().encode(json) };
  copies.set(commune, { ...copy, until: Date.now() + FRESH });
  return copy;
}

/** The same without asking anybody; null when that is not known. */
export function knownBoard(commune: string): BoardCopy | null {
  const copy = copies.get(commune);
  return copy !== undefined && copy.until > Date.now() ? copy : null;
}

/** What was copied of a commune's board no longer holds. */
export function forgetBoard(commune: string): void {
  copies.delete(commune);
}
