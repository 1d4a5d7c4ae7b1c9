import type { Opening } from '../contract/opening.ts';
import type { Board } from '../contract/score.ts';
import type { TokenKeys } from '../contract/token.ts';

/** A log as a server shows it, not yet believed. */
export interface ShownLog {
  /** The verifier key (C2SP signed-note). */
  readonly key: string;
  /** The newest checkpoint, a signed note. */
  readonly checkpoint: string;
  /** Tiles and bundles of entries by path (`tilePath`), as far as the server has them. */
  readonly tiles: ReadonlyMap<string, Uint8Array>;
}

/** All that a monitor looks at, fetched at one moment. */
export interface Material {
  readonly ratings: ShownLog;
  readonly events: ShownLog;
  readonly board: Board;
  /** The public keys of tokens that the server uses now. */
  readonly tokenKeys: TokenKeys;
  /** Released ratings one by one, in the order of the log; null without an overseer's token. */
  readonly openings: readonly Opening[] | null;
}
