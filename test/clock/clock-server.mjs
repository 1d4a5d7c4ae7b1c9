import { WorkerEntrypoint } from 'cloudflare:workers';

const WEEK = 7 * 24 * 60 * 60 * 1000;

/** How far the tests' clock is ahead of the machine's, in ms. */
let ahead = 0;

export class TestClock extends WorkerEntrypoint {
  now() {
    return Date.now() + ahead;
  }
}

export default {
  /** `/week/{commune}`: a week passes and the alarm of the commune rings. */
  async fetch(request, { COMMUNE }) {
    const [, , commune] = new URL(request.url).pathname.split('/');
    ahead += WEEK;
    await COMMUNE.get(COMMUNE.idFromName(commune)).tick();
    return new Response('A week has passed.');
  },
};
