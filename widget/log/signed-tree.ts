import { type Checkpoint, openCheckpoint } from '../../shared/log/checkpoint.ts';
import { sameHash } from '../../shared/log/merkle.ts';
import type { NoteKey } from '../../shared/log/note.ts';
import { rootOf, type SubtreeHash } from '../../shared/log/tree.ts';
import type { AskLog } from './ask-log.ts';
import { ensure, LogFault } from './log-fault.ts';

/** The newest checkpoint of a log, and the one that this device saw before. */
export interface SignedTree {
  /** The signed note. */
  readonly note: string;
  readonly checkpoint: Checkpoint;
  /** What was seen before: its note and checkpoint; null at the first look. */
  readonly before: { readonly note: string; readonly checkpoint: Checkpoint } | null;
}

/** Fetch the newest checkpoint of the log at a path; throws LogFault unless its key signed it. */
export async function readSignedTree(
  ask: AskLog,
  path: string,
  key: NoteKey,
  seen: string | undefined,
): Promise<SignedTree> {
  const note = new TextDecoder().decode(await ask(`${path}/checkpoint`));
  const checkpoint = openCheckpoint(note, key);
  ensure(checkpoint !== null);
  const old = seen === undefined ? null : openCheckpoint(seen, key);
  return { note, checkpoint, before: old && { note: `${seen}`, checkpoint: old } };
}

/**
 * Examine that the subtrees have the root of the checkpoint, and that the tree
 * which was seen before is the beginning of this one.
 */
export function examineTree({ note, checkpoint, before }: SignedTree, subtree: SubtreeHash): void {
  ensure(hasRoot(checkpoint, subtree));
  if (before === null) return;
  const grows = before.checkpoint.size <= checkpoint.size && hasRoot(before.checkpoint, subtree);
  if (!grows) throw new LogFault('forked', [before.note, note]);
}

function hasRoot({ size, root }: Checkpoint, subtree: SubtreeHash): boolean {
  return sameHash(rootOf(size, subtree), root);
}
