import type { Browser } from 'puppeteer-core';
import { type EmbeddedPage, openPage, until, WINDOW } from './embedded-page.ts';
import { type HostState, observe } from './observe.ts';

/** What came to light while somebody opened the form on a page and closed it again. */
export interface Walked {
  readonly button: Buffer;
  readonly form: Buffer;
  /** The page with the widget on it, whose place is left out. */
  readonly loaded: HostState;
  /** The whole page before the form was opened, meanwhile, and when it was closed. */
  readonly before: HostState;
  readonly open: HostState;
  readonly after: HostState;
  readonly complaints: readonly string[];
}

/** The state of a page on which there is no widget. */
export async function bare(browser: Browser, address: string, css: string): Promise<HostState> {
  const { page, frame } = await openPage(browser, address, css);
  const state = await observe(frame, 'without');
  await page.close();
  return state;
}

/** Opens the form by its button as a citizen would, and closes it. */
export async function walk(
  browser: Browser,
  address: string,
  css = '',
  prepare?: () => void,
): Promise<Walked> {
  const embedded = await openPage(browser, address, css, prepare);
  const { page, frame } = embedded;
  await until(frame, () => {
    const root = document.querySelector('nghe-dan')?.shadowRoot;
    return root?.querySelector('button')?.hidden === false;
  });
  const loaded = await observe(frame, 'without');
  const clip = await bringIntoView(embedded);
  const before = await observe(frame, 'with');
  const button = await picture(embedded, clip);
  await page.mouse.click(clip.x + clip.width / 2, clip.y + clip.height / 2);
  await until(frame, () => {
    const dialog = document.querySelector('nghe-dan')?.shadowRoot?.querySelector('dialog');
    return dialog?.open === true && dialog.querySelectorAll('label').length > 0;
  });
  const open = await observe(frame, 'with');
  const form = await picture(embedded, { x: 0, y: 0, ...WINDOW });
  await page.keyboard.press('Escape');
  await until(frame, () => {
    const dialog = document.querySelector('nghe-dan')?.shadowRoot?.querySelector('dialog');
    return dialog?.open === false;
  });
  const after = await observe(frame, 'with');
  const complaints = await embedded.complaints();
  await page.close();
  return { button, form, loaded, before, open, after, complaints };
}

interface Clip {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lays the place of the widget on whole pixels, on white and above everything:
 * where the button lies, and on what, is the page's business.
 */
function bringIntoView({ frame }: EmbeddedPage): Promise<Clip> {
  return frame.evaluate(() => {
    const stall = document.querySelector<HTMLElement>('#stall');
    const widget = document.querySelector('nghe-dan');
    if (!stall || !widget) throw new Error('There is no widget.');
    const style: Readonly<Record<string, string>> = {
      position: 'fixed',
      'z-index': '2147483647',
      background: '#fff',
      margin: '0',
      padding: '9px',
      border: '0',
      left: '0',
      top: '0',
      transition: 'none',
    };
    for (const [name, value] of Object.entries(style))
      stall.style.setProperty(name, value, 'important');
    const found = widget.getBoundingClientRect();
    stall.style.setProperty('left', `${20 - found.x}px`, 'important');
    stall.style.setProperty('top', `${20 - found.y}px`, 'important');
    const { x, y, width, height } = widget.getBoundingClientRect();
    return {
      x: Math.round(x),
      y: Math.round(y),
      width: Math.ceil(width),
      height: Math.ceil(height),
    };
  });
}

async function picture({ page }: EmbeddedPage, clip: Clip): Promise<Buffer> {
  return Buffer.from(await page.screenshot({ clip, captureBeyondViewport: false }));
}
