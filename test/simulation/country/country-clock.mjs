import { WorkerEntrypoint } from 'cloudflare:workers';

/** How far the country's clock is ahead of the machine's, in ms. */
let ahead = 0;

export class TestClock extends WorkerEntrypoint {
  now() {
    return Date.now() + ahead;
  }
}

export default {
  /**
   * `/ahead/{ms}` sets the clock. A POST of names to `/tick` has these communes look
   * at it; one to `/late` rings their alarms at once, and is answered when all releases
   * that were due have come.
   */
  async fetch(request, { COMMUNE }) {
    const [, what, milliseconds] = new URL(request.url).pathname.split('/');
    if (what === 'ahead') ahead = Number(milliseconds);
    const names = request.method === 'POST' ? (await request.text()).split('\n') : [];
    const communes = names.map((name) => COMMUNE.get(COMMUNE.idFromName(name)));
    if (what === 'tick') await Promise.all(communes.map((commune) => commune.tick()));
    if (what === 'late') await late(communes);
    return new Response('done');
  },
};

async function late(communes) {
  await Promise.all(communes.map((commune) => commune.ring()));
  for (const commune of communes) {
    while (await commune.isDue()) await scheduler.wait(1000);
  }
}
