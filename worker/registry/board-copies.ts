import type { Environment } from '../environment.ts';
import { findCommune } from './directory.ts';

/** A board as text, with its entity tag. */
export interface BoardCopy {
  readonly json: string;
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
  const copy = copies.get(commune);
  if (copy !== undefined && copy.until > Date.now()) return copy;
  const { json, etag } = await (await findCommune(env, commune)).board();
  if (copies.size >= MOST) copies.clear();
  copies.set(commune, { json, etag, until: Date.now() + FRESH });
  return { json, etag };
}

/** What was copied of a commune's board no longer holds. */
export function forgetBoard(commune: string): void {
  copies.delete(commune);
}
