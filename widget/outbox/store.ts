import type { Entry } from './entry.ts';
import { inStore } from './in-store.ts';

/** The flag in localStorage by which the loader sees that something waits. */
const FLAG = 'nghe-dan';

/** The entries of this page's life: what the disk refuses or loses is still sent. */
const memory = new Map<string, Entry>();

/** Keeps an entry; false when only memory has it, so that closing the page loses it. */
export async function keep(entry: Entry): Promise<boolean> {
  memory.set(entry.id, entry);
  try {
    await inStore((store) => store.put(entry));
    localStorage.setItem(FLAG, '1');
    return true;
  } catch {
    return false;
  }
}

/** Every entry, on disk or in memory. */
export async function entries(): Promise<readonly Entry[]> {
  const stored = await inStore<Entry[]>((store) => store.getAll()).catch(() => []);
  return [...stored.filter(({ id }) => !memory.has(id)), ...memory.values()];
}

export async function forget(id: string): Promise<void> {
  memory.delete(id);
  try {
    await inStore((store) => store.delete(id));
    if ((await inStore((store) => store.count())) === 0) localStorage.removeItem(FLAG);
  } catch {
    // A disk that takes nothing holds nothing.
  }
}
