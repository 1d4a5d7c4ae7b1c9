import { readEntryBundle } from '../../shared/log/entry-bundle.ts';
import type { Event } from '../../shared/log/event.ts';
import { logOrigin } from '../../shared/log/log-name.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import type { NoteKey } from '../../shared/log/note.ts';
import { tilesOfLevel } from '../../shared/log/tile.ts';
import { subtreesOfTiles } from '../../shared/log/tile-tree.ts';
import type { AskLog } from './ask-log.ts';
import { fetchTile } from './fetch-tile.ts';
import { LogFault } from './log-fault.ts';
import { examineTree, readSignedTree, type SignedTree } from './signed-tree.ts';

/** A commune's log of events: signed, whole, and grown out of what was seen before. */
export interface ReadEvents extends SignedTree {
  readonly events: readonly Event[];
}

/** Read the log of events whole; throws LogFault. */
export async function readEvents(
  ask: AskLog,
  key: NoteKey,
  seen: string | undefined,
): Promise<ReadEvents> {
  const ownKey = { ...key, name: logOrigin(key.name, 'events') };
  const tree = await readSignedTree(ask, '/events', ownKey, seen);
  const tiles = tilesOfLevel('entries', tree.checkpoint.size);
  const bundles = await Promise.all(
    tiles.map((tile) => fetchTile(ask, '/events', tile, readEntryBundle)),
  );
  const entries = bundles.flat();
  examineTree(tree, subtreesOfTiles([entries.map(leafHash)]));
  return { ...tree, events: entries.map(readEvent) };
}

/** An event; what else it must be is for monitors to examine. */
function readEvent(entry: Uint8Array): Event {
  try {
    const event: unknown = JSON.parse(new TextDecoder().decode(entry));
    if (typeof event === 'object' && event !== null) return event as Event;
  } catch {
    // No JSON is as bad as JSON that is no event.
  }
  throw new LogFault('bent');
}
