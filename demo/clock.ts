import { WorkerEntrypoint } from 'cloudflare:workers';
import { bookOf } from './book.ts';
import type { Environment } from './environment.ts';

/** The clock that the demo's configuration binds to the server as `CLOCK`. */
export class DemoClock extends WorkerEntrypoint<Environment> {
  /** Milliseconds since 1970. */
  async now(): Promise<number> {
    return bookOf(this.env).now();
  }
}
