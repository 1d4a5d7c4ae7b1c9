/** What came of a check; the page has a sentence for each. */
export type OutcomeName =
  | 'in-log'
  | 'waits'
  | 'overdue'
  | 'betrayed'
  | 'unreadable'
  | 'foreign'
  | 'holds'
  | 'absent'
  | 'offline'
  | 'bent'
  | 'forked';

export interface Outcome {
  readonly name: OutcomeName;
  /** What is filled into its sentence. */
  readonly values?: Readonly<Record<string, string | number>>;
  /** What somebody else needs to see the same; signed texts, one after the other. */
  readonly evidence?: readonly string[];
}
