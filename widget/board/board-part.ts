/** What the loader hands over to the board when it has come. */
export interface BoardPlace {
  readonly root: ShadowRoot;
  /** The address of the server, without a slash at the end. */
  readonly server: string;
  /** As a part of an address. */
  readonly commune: string;
}

/** What each board bundle exports. */
export interface BoardBundle {
  /** Draws the board in place of the slot and keeps it fresh; call what it returns to end that. */
  mountBoard(place: BoardPlace): () => void;
}
