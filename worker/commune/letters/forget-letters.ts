const DAY = 24 * 60 * 60 * 1000;

/** How long a letter can be read, in days: 13 weeks. */
const KEPT = 91;

/**
 * Erase letters that were sent long ago, and mailboxes of comments that were
 * released `before` and never got one. What is counted of them stays.
 */
export function forgetLetters(
  sql: SqlStorage,
  { today, before }: { today: string; before: number },
): void {
  const eldest = new Date(Date.parse(today) - KEPT * DAY).toISOString().slice(0, 10);
  sql.exec(
    `UPDATE letter SET mailbox = NULL, address = NULL, text = NULL, sealed = NULL
      WHERE mailbox IS NOT NULL AND (sent_on < ? OR (kind IS NULL AND release < ?))`,
    eldest,
    before,
  );
}
