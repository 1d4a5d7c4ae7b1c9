/** The code of a letter that this device keeps, and the address under which the letter lies. */
export interface KeptCode {
  readonly code: string;
  readonly address: string;
}

const nameOf = (commune: string): string => `nghe-dan-letters ${commune}`;

/**
 * The codes that this device keeps for a commune: on our own origin alone,
 * where no script of the rated office reads them.
 */
export function keptCodes(commune: string): readonly KeptCode[] {
  try {
    return JSON.parse(localStorage.getItem(nameOf(commune)) ?? '[]') as KeptCode[];
  } catch {
    return [];
  }
}

/** Keeps these and no others; false when the browser refuses. */
export function keepCodes(commune: string, codes: readonly KeptCode[]): boolean {
  try {
    if (codes.length === 0) localStorage.removeItem(nameOf(commune));
    else localStorage.setItem(nameOf(commune), JSON.stringify(codes));
    return true;
  } catch {
    return false;
  }
}
