import type { Browser, BrowserContext, CDPSession, Frame, Page } from 'playwright-core';
import { type Nature, prepare } from './nature.ts';

/** A page that somebody has open. */
export interface View {
  readonly frame: Frame;
  close(): Promise<void>;
}

/** A browser profile in which pages of one site are opened. */
export interface Browsing {
  open(url: string): Promise<View>;
  /** The processes of its pages die; all of them, where they share one. */
  crash(view: View): Promise<readonly View[]>;
  setOffline(isOffline: boolean): Promise<void>;
  /** All data of an origin go. */
  clear(origin: string): Promise<void>;
  /** Every page is closed. */
  end(): Promise<void>;
}

/** Pages in tabs and processes of their own, in a profile of their own. */
export async function inTabs(browser: Browser, nature: Nature): Promise<Browsing> {
  const context = await browser.newContext();
  await context.addInitScript(prepare, nature);
  const pages = new Map<View, Page>();
  return {
    async open(url) {
      const page = await context.newPage();
      await page.goto(url, { waitUntil: 'domcontentloaded' });
      const view: View = { frame: page.mainFrame(), close: () => page.close() };
      pages.set(view, page);
      return view;
    },
    async crash(view) {
      const page = pages.get(view);
      if (page !== undefined) await crash(page);
      await page?.close();
      return [view];
    },
    setOffline: (isOffline) => context.setOffline(isOffline),
    async clear(origin) {
      const [page] = context.pages();
      if (page !== undefined) await clear(await context.newCDPSession(page), origin);
    },
    end: () => context.close(),
  };
}

/** A page that holds others as frames: many origins, each a device of its own, in one process. */
export interface Holder {
  readonly context: BrowserContext;
  page: Page;
  session: CDPSession;
  readonly address: string;
}

export async function newHolder(browser: Browser, address: string): Promise<Holder> {
  const context = await browser.newContext();
  await context.addInitScript(prepare, null);
  return { context, address, ...(await openHolder(context, address)) };
}

async function openHolder(context: BrowserContext, address: string) {
  const page = await context.newPage();
  await page.goto(address);
  return { page, session: await context.newCDPSession(page) };
}

/** Pages in frames, which take a tenth of the time of tabs. */
export function inFrames(holder: Holder, nature: Nature): Browsing {
  const views = new Set<View>();
  let isOffline = false;
  return {
    async open(url) {
      const place = await holder.page.evaluateHandle(addFrame, [url, JSON.stringify(nature)]);
      const frame = await place.asElement()?.contentFrame();
      if (!frame) throw new Error(`no frame for ${url}`);
      const view: View = {
        frame,
        async close() {
          views.delete(view);
          await place.evaluate((element) => (element as Element).remove());
        },
      };
      views.add(view);
      return view;
    },
    async crash() {
      await crash(holder.page);
      await holder.page.close();
      // The holder is not on the device.
      await holder.context.setOffline(false);
      Object.assign(holder, await openHolder(holder.context, holder.address));
      await holder.context.setOffline(isOffline);
      const gone = [...views];
      views.clear();
      return gone;
    },
    async setOffline(offline) {
      isOffline = offline;
      await holder.context.setOffline(offline);
    },
    clear: (origin) => clear(holder.session, origin),
    async end() {
      await holder.context.setOffline(false);
      for (const view of views) await view.close();
    },
  };
}

/** Runs in the holder; resolves when the frame has loaded. */
function addFrame([url = '', name = '']: readonly string[]): Promise<HTMLIFrameElement> {
  const frame = document.createElement('iframe');
  Object.assign(frame, { name, src: url, width: 360, height: 600 });
  // Out of sight, so that the browser does not draw it.
  frame.style.cssText = 'position: fixed; left: -999px';
  document.body.append(frame);
  return new Promise((resolve) => frame.addEventListener('load', () => resolve(frame)));
}

async function crash(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const crashed = page.waitForEvent('crash');
  session.send('Page.crash').catch(() => undefined);
  await crashed;
}

async function clear(session: CDPSession, origin: string): Promise<void> {
  await session.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' });
}
