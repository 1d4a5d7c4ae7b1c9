import { WorkerEntrypoint } from 'cloudflare:workers';

let time = null;

/** A clock that stands still, at CLOCK_START if it has one, until a test sets it. */
export class TestClock extends WorkerEntrypoint {
  now() {
    return time ?? Date.parse(this.env.CLOCK_START ?? '2026-01-01T00:00:00Z');
  }

  set(moment) {
    time = moment;
  }
}

export default {};
