/** What a server answers; a `Response` is one. */
export interface Answer {
  text(): Promise<string>;
  arrayBuffer(): Promise<ArrayBuffer>;
}

/** Asks a server for something below a commune's address; null when it says that it has no such thing. */
export type Ask = (path: string) => Promise<Answer | null>;
