import { WorkerEntrypoint } from 'cloudflare:workers';

let time = Date.parse('2026-01-01T00:00:00Z');

/** A clock that stands still until a test sets it. */
export class TestClock extends WorkerEntrypoint {
  now() {
    return time;
  }

  set(moment) {
    time = moment;
  }
}

export default {};
