/** The most rows that one file brings. */
export const ROWS_AT_MOST = 500;
