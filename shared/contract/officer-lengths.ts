/** The most characters of what tells officers apart. */
export const officerLengths = { position: 80, desk: 40, name: 80 } as const;

/** So many fit into one body of 16 KB in whatever script. */
export const OFFICERS_AT_ONCE = 20;
