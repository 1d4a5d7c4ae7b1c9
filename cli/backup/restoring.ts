/** What is restored from, and to where. */
export interface Restoring {
  readonly from: string;
  /** The data of a server that does not run. */
  readonly own: string;
  readonly scratch: string;
  /** Where the keys of boxes are, or null. */
  readonly keys: string | null;
  readonly identities: readonly string[];
}
