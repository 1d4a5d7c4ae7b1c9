/** Sets the clock to `?now=` (ms since 1970) and rings the alarm of `&commune=`. */
export default {
  async fetch(request, { CLOCK, COMMUNE }) {
    const { searchParams } = new URL(request.url);
    await CLOCK.set(Number(searchParams.get('now')));
    const commune = searchParams.get('commune');
    if (commune) await COMMUNE.get(COMMUNE.idFromName(commune)).tick();
    return new Response('done');
  },
};
