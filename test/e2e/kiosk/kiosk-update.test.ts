import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { kiosk as text } from '../../../shared/text/vi.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type KioskServer, startKioskServer } from './kiosk-server.ts';
import { attract, fillIn, newTablet, pairTablet, press } from './kiosk-tablet.ts';

const HOUR = 60 * 60 * 1000;
const NEW_WORD = 'Bắt đầu ngay';

let server: KioskServer;
let browser: Browser;
/** Stands before the server, which after an upgrade serves another build. */
let door: Server;
let isUpgraded = false;

beforeAll(async () => {
  [server, browser] = await Promise.all([startKioskServer(), launchChromium()]);
  door = createServer(async (request, answer) => {
    const { method = 'GET', url = '/' } = request;
    const chunks: Buffer[] = await request.toArray();
    const headers = Object.entries(request.headers).filter(
      ([name]) => name === 'authorization' || name === 'content-type',
    ) as [string, string][];
    const body = method === 'POST' ? { body: Buffer.concat(chunks) } : {};
    const served = await fetch(server.url + url, { method, headers, ...body });
    // What comes is whole and unpacked.
    const kept = [...served.headers].filter(([name]) => !/length|encoding|connection/u.test(name));
    answer.writeHead(served.status, Object.fromEntries(kept));
    const content = Buffer.from(await served.arrayBuffer());
    answer.end(isUpgraded ? upgraded(url, content) : content);
  });
  door.listen(0);
  await once(door, 'listening');
});

afterAll(async () => {
  await browser?.close();
  door?.close();
  await server?.stop();
});

/** The same files with another word, and so with another digest in the service worker. */
function upgraded(path: string, content: Buffer): Buffer | string {
  if (path === '/widget/kiosk-vi.js')
    return content.toString().replaceAll(text.attract.start, NEW_WORD);
  return path === '/kiosk/worker.js'
    ? content.toString().replace(/[0-9a-f]{12}/u, 'f'.repeat(12))
    : content;
}

test('a newer build waits until nobody is at the tablet, then it starts, also without net', async () => {
  const site = `http://localhost:${(door.address() as AddressInfo).port}`;
  const page = await newTablet(browser);
  await page.clock.install();
  await pairTablet(page, { ...server, site });
  await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
  await page.reload();
  await attract(page);
  isUpgraded = true;
  await page.clock.fastForward(HOUR);
  await fillIn(page);
  await page.waitForFunction(
    async () => (await caches.keys()).join() === `nghe-dan-kiosk-${'f'.repeat(12)}`,
  );
  expect(await page.getByRole('button', { name: NEW_WORD }).count()).toBe(0);
  await page.clock.fastForward(61_000);
  await attract(page);
  await page.clock.fastForward(61_000);
  await page.getByRole('button', { name: NEW_WORD }).waitFor();
  await page.context().setOffline(true);
  await page.reload();
  await press(page, NEW_WORD);
  await page.context().close();
});
