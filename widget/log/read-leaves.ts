import type { Hash } from '../../shared/log/merkle.ts';
import type { NoteKey } from '../../shared/log/note.ts';
import { TILE_WIDTH, type Tile } from '../../shared/log/tile.ts';
import { subtreesOfTiles } from '../../shared/log/tile-tree.ts';
import type { AskLog } from './ask-log.ts';
import { fetchRows } from './fetch-rows.ts';
import { ensure } from './log-fault.ts';
import { examineTree, readSignedTree, type SignedTree } from './signed-tree.ts';

/** Which leaves are wanted: from `first` up to, not including, `end`. */
export interface Span {
  readonly first: number;
  readonly end: number;
}

/** A commune's log of ratings, signed and grown, and the hashes of the wanted leaves. */
export interface ReadLeaves extends SignedTree {
  readonly leaves: readonly Hash[];
}

/**
 * Read the log of ratings as far as a span of its leaves needs; throws LogFault.
 * Only whole tiles are fetched, all that hold leaves of the span, so that the
 * server learns which span was looked at and not which leaf.
 */
export async function readLeaves(
  ask: AskLog,
  key: NoteKey,
  seen: string | undefined,
  span: Span,
): Promise<ReadLeaves> {
  const tree = await readSignedTree(ask, '/log', key, seen);
  const { size } = tree.checkpoint;
  const isWanted = wanted(span, tree.before?.checkpoint.size ?? 0);
  const rows = await fetchRows(ask, '/log', size, isWanted);
  examineTree(tree, subtreesOfTiles(rows));
  ensure(span.end <= size);
  return { ...tree, leaves: (rows[0] ?? []).slice(span.first, span.end) };
}

/** Tiles of the span, and those of which a root needs single leaves: at the edges of the trees. */
function wanted({ first, end }: Span, before: number): (tile: Tile) => boolean {
  return ({ index, width }) => {
    const start = index * TILE_WIDTH;
    const isOfSpan = start < end && first < start + width;
    const hasEdge = start < before && before < start + TILE_WIDTH;
    return isOfSpan || hasEdge || width < TILE_WIDTH;
  };
}
