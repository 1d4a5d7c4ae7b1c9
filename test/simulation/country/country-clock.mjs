import { WorkerEntrypoint } from 'cloudflare:workers';

/** How far the country's clock is ahead of the machine's, in ms. */
let ahead = 0;

export class TestClock extends WorkerEntrypoint {
  now() {
    return Date.now() + ahead;
  }
}

export default {
  /** `/ahead/{ms}` sets the clock; a POST of names rings the alarms of these communes at once. */
  async fetch(request, { COMMUNE }) {
    const [, , milliseconds] = new URL(request.url).pathname.split('/');
    if (milliseconds !== undefined) ahead = Number(milliseconds);
    const names = request.method === 'POST' ? (await request.text()).split('\n') : [];
    await Promise.all(names.map((name) => COMMUNE.get(COMMUNE.idFromName(name)).tick()));
    return new Response('done');
  },
};
