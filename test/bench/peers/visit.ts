import type { Browser, CDPSession, Page } from 'playwright-core';
import type { Peer } from './peer.ts';

/** A slow third generation network, in bits a second and milliseconds; and a cheap phone. */
const NETWORK = { throughput: 400_000, latency: 400 };
const CPU_SLOWDOWN = 6;
/** In ms: what comes after the page's own load has come by then. */
const REST = 4000;

/** What one visit of a site's page cost who made it. */
export interface Visit {
  /** What came over the network for the form, in bytes with headers, and in how many answers. */
  readonly bytes: number;
  readonly requests: number;
  /** What tasks took beyond 50 ms each, in ms. */
  readonly blocking: number;
  /** From the tap to a form that can be filled in, in ms. */
  readonly tapToForm: number;
  /** When the largest contentful paint was, in ms after the page was asked for. */
  readonly largest: number;
  /** Cumulative layout shift: what follows on the visitor's own tap is none (Web Vitals, CLS). */
  readonly shift: number;
}

/** Opens a page, lets it come to rest, and taps; without a peer it is only looked at. */
export async function visit(browser: Browser, address: string, peer?: Peer): Promise<Visit> {
  const { page, devtools } = await slowPhone(browser);
  const taken = watchNetwork(devtools, new URL(address).origin);
  await page.goto(address, { waitUntil: 'load' });
  await page.waitForTimeout(REST);
  const tapToForm = peer === undefined ? 0 : await tap(page, peer);
  const seen: Seen = await page.evaluate(() => Reflect.get(globalThis, 'seen'));
  await page.close();
  return { ...seen, ...taken, tapToForm };
}

/** The same by somebody who taps as soon as there is something to tap: ms from address to form. */
export async function hurriedVisit(browser: Browser, address: string, peer: Peer): Promise<number> {
  const { page } = await slowPhone(browser);
  await page.goto(address, { waitUntil: 'commit' });
  await peer.open(page);
  const taken = await page.evaluate(() => performance.now());
  await page.close();
  return taken;
}

async function tap(page: Page, peer: Peer): Promise<number> {
  await peer.open(page);
  return page.evaluate(() => performance.now() - Reflect.get(globalThis, 'seen').tapped);
}

async function slowPhone(browser: Browser) {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  page.on('close', () => void context.close());
  const devtools = await context.newCDPSession(page);
  const { throughput, latency } = NETWORK;
  await devtools.send('Network.enable');
  await devtools.send('Network.emulateNetworkConditions', {
    offline: false,
    latency,
    downloadThroughput: throughput / 8,
    uploadThroughput: throughput / 8,
  });
  await devtools.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
  await page.addInitScript(watch);
  return { page, devtools };
}

/** Counts what comes from elsewhere than the site. */
function watchNetwork(devtools: CDPSession, site: string) {
  const taken = { bytes: 0, requests: 0 };
  const ours = new Set<string>();
  devtools.on('Network.responseReceived', ({ requestId, response }) => {
    if (!response.url.startsWith(site) && response.url.startsWith('http')) ours.add(requestId);
  });
  devtools.on('Network.loadingFinished', ({ requestId, encodedDataLength }) => {
    if (!ours.has(requestId)) return;
    taken.bytes += encodedDataLength;
    taken.requests += 1;
  });
  return taken;
}

interface Seen {
  readonly blocking: number;
  readonly largest: number;
  readonly shift: number;
}

/** Notes what the browser tells of the page; runs in it. */
function watch(): void {
  const seen = { blocking: 0, largest: 0, shift: 0, tapped: 0 };
  Reflect.set(globalThis, 'seen', seen);
  const observe = (type: string, note: (entry: PerformanceEntry) => void): void =>
    new PerformanceObserver((list) => list.getEntries().forEach(note)).observe({
      type,
      buffered: true,
    });
  observe('longtask', ({ duration }) => (seen.blocking += duration - 50));
  observe('largest-contentful-paint', ({ startTime }) => (seen.largest = startTime));
  observe('layout-shift', (entry) => {
    if (!Reflect.get(entry, 'hadRecentInput')) seen.shift += Reflect.get(entry, 'value');
  });
  addEventListener('pointerdown', () => (seen.tapped = performance.now()), { capture: true });
}
