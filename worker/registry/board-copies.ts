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
/** How much longer while a request is on its way for the next, in ms. */
const ASKED = 2000;
/** A board may take some 20 KB. */
const MOST = 200;

interface KeptCopy extends BoardCopy {
  readonly until: number;
  isAsked: boolean;
}

const copies = new Map<string, KeptCopy>();

/**
 * The board of a commune, of this moment or at most two seconds old, four while
 * somebody asks for a newer one. Everybody sees the same and it changes with a
 * release or a setting alone, so that a crowd that waits for it need not queue at
 * the commune's object, where ratings come in. An object that runs in the same
 * process drops the copy itself.
 *
 * @throws ProblemError no-such-commune.
 */
export async function boardOf(env: Environment, commune: string): Promise<BoardCopy> {
  const known = knownBoard(commune);
  if (known !== null) return known;
  const old = copies.get(commune);
  if (old !== undefined) old.isAsked = true;
  const { json, etag } = await (await findCommune(env, commune)).board();
  if (copies.size >= MOST) copies.clear();
  const copy = { json, etag, bytes: new TextEncoder().encode(json) };
  copies.set(commune, { ...copy, until: Date.now() + FRESH, isAsked: false });
  return copy;
}

/** The same without asking anybody; null when that is not known. */
export function knownBoard(commune: string): BoardCopy | null {
  const copy = copies.get(commune);
  if (copy === undefined) return null;
  const until = copy.isAsked ? copy.until + ASKED : copy.until;
  return until > Date.now() ? copy : null;
}

/** What was copied of a commune's board no longer holds. */
export function forgetBoard(commune: string): void {
  copies.delete(commune);
}
