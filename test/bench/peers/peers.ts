import { launchChromium } from '../../e2e/browsers/chromium.ts';
import { serveCommune } from '../../e2e/served-commune.ts';
import { altchaPeer } from './altcha.ts';
import { heavySurveyPeer } from './heavy-survey.ts';
import { ngheDanPeer } from './nghe-dan.ts';
import { startPeerServer } from './peer-server.ts';
import { sentryPeer } from './sentry.ts';
import { startPeerSite } from './peer-site.ts';
import { hurriedVisit, type Visit, visit } from './visit.ts';

/** What visits of the same page were like, round after round, with one peer on it. */
export interface PeerVisits {
  readonly name: string;
  readonly visits: Visit[];
  /** From address to form, in ms, by somebody in a hurry. */
  readonly hurried: number[];
}

/** Ours first, then the others, and the page without any, in turn on one slow phone. */
export async function visitPeers(rounds: number) {
  const [served, server, browser] = await Promise.all([
    serveCommune(),
    startPeerServer(),
    launchChromium(),
  ]);
  const peers = [
    ngheDanPeer(served),
    await altchaPeer(server),
    await sentryPeer(server),
    heavySurveyPeer(server),
  ];
  const site = await startPeerSite(peers);
  const bare: Visit[] = [];
  const taken: PeerVisits[] = peers.map(({ name }) => ({ name, visits: [], hurried: [] }));
  await served.allow([site.address]);
  for (let round = 0; round < rounds; round += 1) {
    bare.push(await visit(browser, `${site.address}/`));
    for (const [at, peer] of peers.entries()) {
      const address = `${site.address}/${at}`;
      taken[at]?.visits.push(await visit(browser, address, peer));
      taken[at]?.hurried.push(await hurriedVisit(browser, address, peer));
    }
  }
  await browser.close();
  site.stop();
  server.stop();
  await served.stop();
  return { bare, peers: taken };
}
