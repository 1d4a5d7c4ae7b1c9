import { type Checkpoint, openCheckpoint } from '../../shared/log/checkpoint.ts';
import { readEntryBundle } from '../../shared/log/entry-bundle.ts';
import { type NoteKey, readNoteKey } from '../../shared/log/note.ts';
import { tilePath, tilesOfLevel } from '../../shared/log/tile.ts';
import { rootOfEntries } from '../../shared/log/tree.ts';
import type { Send } from './api.ts';

/** A log as anybody reads it: its signature holds, and its entries have its root. */
export interface ReadLog {
  readonly key: NoteKey;
  readonly checkpoint: Checkpoint;
  readonly entries: readonly Uint8Array[];
}

/** Read a log whole; throws unless everything fits. */
export async function readLog(
  send: Send,
  commune: string,
  log: 'log' | 'events' = 'log',
): Promise<ReadLog> {
  const base = `/v1/communes/${commune}/${log}`;
  const key = readNoteKey(await textOf(send, `${base}/key`));
  if (key === null) throw new Error('no key');
  const checkpoint = openCheckpoint(await textOf(send, `${base}/checkpoint`), key);
  if (checkpoint === null) throw new Error('no checkpoint');
  const entries = await readEntries(send, base, checkpoint.size);
  const fits = Buffer.from(rootOfEntries(entries)).equals(checkpoint.root);
  if (!fits) throw new Error('another root');
  return { key, checkpoint, entries };
}

/** The events that a commune's log tells. */
export async function readEvents(send: Send, commune: string): Promise<readonly unknown[]> {
  const { entries } = await readLog(send, commune, 'events');
  return entries.map((entry) => JSON.parse(new TextDecoder().decode(entry)));
}

async function readEntries(send: Send, base: string, size: number): Promise<readonly Uint8Array[]> {
  const entries: Uint8Array[] = [];
  for (const tile of tilesOfLevel('entries', size)) {
    const response = await send(`${base}/${tilePath(tile)}`, {});
    const bundle = readEntryBundle(new Uint8Array(await response.arrayBuffer()), tile.width);
    if (bundle === null) throw new Error(`${tilePath(tile)}: ${response.status}`);
    entries.push(...bundle);
  }
  return entries;
}

async function textOf(send: Send, path: string): Promise<string> {
  const response = await send(path, {});
  if (response.status !== 200) throw new Error(`${path}: ${response.status}`);
  return response.text();
}
