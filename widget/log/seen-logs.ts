/** The logs of a commune as this device saw them last: their key, and the signed checkpoints. */
export interface SeenLogs {
  readonly key?: string;
  readonly ratings?: string;
  readonly events?: string;
}

const nameOf = (commune: string): string => `nghe-dan-log ${commune}`;

/** What this device saw of a commune's logs; nothing where the browser keeps nothing. */
export function seenLogs(commune: string): SeenLogs {
  try {
    return JSON.parse(localStorage.getItem(nameOf(commune)) ?? '{}') as SeenLogs;
  } catch {
    return {};
  }
}

/**
 * Keep what was seen of a commune's logs beside what was seen of the others.
 * Not in IndexedDB: it is one short text, read and written in one go.
 */
export function keepSeen(commune: string, seen: SeenLogs): void {
  try {
    localStorage.setItem(nameOf(commune), JSON.stringify({ ...seenLogs(commune), ...seen }));
  } catch {
    // A browser that keeps nothing checks each time as if it were the first.
  }
}
