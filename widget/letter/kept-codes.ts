const nameOf = (commune: string): string => `nghe-dan-letters ${commune}`;

/**
 * The codes of letters that this device keeps for a commune: on our own origin
 * alone, where no script of the rated office reads them.
 */
export function keptCodes(commune: string): readonly string[] {
  try {
    return JSON.parse(localStorage.getItem(nameOf(commune)) ?? '[]') as string[];
  } catch {
    return [];
  }
}

/** Keeps these and no others; false when the browser refuses. */
export function keepCodes(commune: string, codes: readonly string[]): boolean {
  try {
    if (codes.length === 0) localStorage.removeItem(nameOf(commune));
    else localStorage.setItem(nameOf(commune), JSON.stringify(codes));
    return true;
  } catch {
    return false;
  }
}
