import type { Page } from 'playwright-core';

/** A way to put a feedback form on a site's page, as its guide says. */
export interface Peer {
  readonly name: string;
  /** What the site writes into the head of its page, and where the form belongs. */
  readonly head: string;
  readonly body: string;
  /** Waits until there is something to tap, taps it and waits until the form can be filled in. */
  open(page: Page): Promise<void>;
}

/** A file that a peer serves to sites. */
export interface PeerFile {
  readonly path: string;
  readonly type: 'text/javascript' | 'application/json';
  readonly content: string;
}
