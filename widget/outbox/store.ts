import type { Entry } from './entry.ts';
import { inStore } from './in-store.ts';

/** The database, and the flag in localStorage by which the loader sees that something waits. */
const OUTBOX = 'nghe-dan';

/** The entries of this page's life: what the disk refuses or loses is still sent. */
const memory = new Map<string, Entry>();

/** Keeps an entry; false when only memory has it, so that closing the page loses it. */
export async function keep(entry: Entry): Promise<boolean> {
  memory.set(entry.id, entry);
  try {
    await onDisk((store) => store.put(entry));
    return isFlagged();
  } catch {
    return false;
  }
}

/** Whether something waits on disk, as far as the flag knows. */
export function isFlagged(): boolean {
  try {
    return OUTBOX in localStorage;
  } catch {
    return false;
  }
}

/** Every entry, on disk or in memory; of a disk that does not answer, those in memory. */
export async function entries(): Promise<readonly Entry[]> {
  const stored = await onDisk<Entry[]>((store) => store.getAll()).catch(() => []);
  return [...stored.filter(({ id }) => !memory.has(id)), ...memory.values()];
}

/** The entry as it is now. */
export async function find(id: string): Promise<Entry | undefined> {
  return memory.get(id) ?? (await entries()).find((entry) => entry.id === id);
}

export async function forget(id: string): Promise<void> {
  memory.delete(id);
  await offDisk(id);
}

/** From now on only memory has the entry, and closing the page loses it. A disk that takes nothing holds nothing. */
export async function offDisk(id: string): Promise<unknown> {
  return onDisk((store) => store.delete(id)).catch(() => undefined);
}

/**
 * Works on the entries. The flag follows in the same transaction: a page may
 * end between two, and other tabs work on the entries too. Where all was wiped
 * off, what memory has is put back.
 */
function onDisk<T>(work: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
  const flagged = (store: IDBObjectStore): IDBRequest<T> => {
    const asked = work(store);
    const counting = store.count();
    counting.onsuccess = () => flag(counting.result);
    return asked;
  };
  return inStore(OUTBOX, flagged, (store) => memory.forEach((entry) => store.put(entry)));
}

function flag(count: number): void {
  try {
    if (count > 0) localStorage.setItem(OUTBOX, '1');
    else localStorage.removeItem(OUTBOX);
  } catch {
    // Nothing says at the next visit that something waits: see `keep`.
  }
}
