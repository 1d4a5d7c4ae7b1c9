import { setTimeout as wait } from 'node:timers/promises';
import type { Browser, Frame, Page } from 'puppeteer-core';

/** Every window of the matrix has this size, that of a phone: the form fills it. */
export const WINDOW = { width: 360, height: 640 } as const;

/** A page of a site with the widget on it, in either browser. */
export interface EmbeddedPage {
  readonly page: Page;
  /** Where the widget is: the page itself or its only frame. */
  readonly frame: Frame;
  /** Violations of the policy, errors, and complaints in the console. */
  complaints(): Promise<readonly string[]>;
}

/** Opens a page that has the given style sheet, after `prepare`, and waits until it has loaded. */
export async function openPage(
  browser: Browser,
  address: string,
  css: string,
  prepare: () => void = () => undefined,
): Promise<EmbeddedPage> {
  const page = await browser.newPage();
  const heard: string[] = [];
  page.on('pageerror', (error) => heard.push(String(error)));
  page.on('console', (message) => {
    if (/Content.Security.Policy|Trusted/u.test(message.text())) heard.push(message.text());
  });
  await page.setViewport(WINDOW);
  await page.evaluateOnNewDocument(dress, css);
  await page.evaluateOnNewDocument(prepare);
  await page.goto(address, { waitUntil: 'load' });
  const frame = page.frames().at(-1) ?? page.mainFrame();
  return {
    page,
    frame,
    async complaints() {
      const all = [...heard, ...(await frame.evaluate(violations))];
      return all.filter((complaint) => !complaint.includes('/favicon.ico'));
    },
  };
}

/** A constructed sheet: no policy keeps it away, so each sheet meets each policy. */
function dress(css: string): void {
  const seen: string[] = [];
  Reflect.set(document, Symbol.for('violations'), seen);
  document.addEventListener('securitypolicyviolation', ({ violatedDirective, blockedURI }) =>
    seen.push(`${violatedDirective} ${blockedURI}`),
  );
  if (window === top && location.pathname === '/framed') return;
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  document.adoptedStyleSheets = [sheet];
}

function violations(): readonly string[] {
  return Reflect.get(document, Symbol.for('violations')) as readonly string[];
}

/** Asks until the answer is yes; pages under a policy forbid the driver's own way of waiting. */
export async function until(frame: Frame, holds: () => boolean): Promise<void> {
  for (let tries = 0; tries < 200; tries += 1) {
    if (await frame.evaluate(holds).catch(() => false)) return;
    await wait(50);
  }
  throw new Error(`It never held: ${holds}`);
}
