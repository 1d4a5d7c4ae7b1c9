import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as text, loader } from '../../shared/text/vi.ts';
import { launchChromium } from './browsers/chromium.ts';
import { startHostSite } from './host-site.ts';
import { serveCommune, type ServedCommune } from './served-commune.ts';
import { openForm } from './widget-form.ts';

let served: ServedCommune;
let browser: Browser;

const policy = "default-src * 'unsafe-inline'";

beforeAll(async () => {
  [served, browser] = await Promise.all([serveCommune(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await served?.stop();
});

async function visit(body: string, prepare: (page: Page) => unknown = () => undefined) {
  const site = await startHostSite(policy, body + served.tag());
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await prepare(page);
  await page.goto(site.address);
  return { page, end: () => page.close().finally(() => site.stop()) };
}

/** What a finger meets at nine places of the window. */
function touched(page: Page): Promise<readonly string[]> {
  return page.evaluate(() => {
    const places = [0.03, 0.5, 0.97];
    const points = places.flatMap((x) => places.map((y) => [x, y] as const));
    const met = points.map(
      ([x, y]) => document.elementFromPoint(x * innerWidth, y * innerHeight)?.localName ?? '',
    );
    return [...new Set(met)];
  });
}

test('from within the page’s own open dialog the form opens above it, and closes alone', async () => {
  const { page, end } = await visit(`
    <dialog id="own"><p>Thông báo của xã</p>${served.link()}</dialog>
    <script>own.showModal(); own.addEventListener('cancel', () => (document.title = 'cancelled'));</script>`);
  await openForm(page);
  expect(await touched(page)).toEqual(['nghe-dan']);
  await page.keyboard.press('Escape');
  await page.getByRole('heading', { name: text.officer }).waitFor({ state: 'hidden' });
  expect(await page.getByText('Thông báo của xã').isVisible()).toBe(true);
  expect(await page.title()).toBe('Trang xã');
  await end();
});

test('while the page’s own dialog is open, its script can open the form above it', async () => {
  const { page, end } = await visit(
    `${served.link()}<dialog id="own"><p>Thông báo</p></dialog><script>own.showModal()</script>`,
  );
  await page.getByText('Thông báo').waitFor();
  await page.evaluate(async () => {
    await customElements.whenDefined('nghe-dan');
    await (document.querySelector('nghe-dan') as unknown as { open(): Promise<void> }).open();
  });
  await page.getByRole('heading', { name: text.officer }).waitFor();
  expect(await touched(page)).toEqual(['nghe-dan']);
  await end();
});

test('nothing of the page covers the form, and nothing round the button clips or fades it', async () => {
  const { page, end } = await visit(`
    <style>
      .chat { position: fixed; inset: 50% 0 0 0; z-index: 2147483647; background: #06f }
      .round { transform: scale(0.9); filter: sepia(1); opacity: 0.6; contain: strict; overflow: clip;
        will-change: transform; perspective: 9px; clip-path: inset(0); backdrop-filter: blur(2px);
        isolation: isolate; width: 300px; height: 120px; container-type: size; }
    </style>
    <div class="round"><div class="round">${served.link()}</div></div><div class="chat">Trò chuyện</div>`);
  await openForm(page);
  expect(await touched(page)).toEqual(['nghe-dan']);
  const dialog = page.locator('nghe-dan dialog');
  expect(await dialog.boundingBox()).toEqual({ x: 0, y: 0, width: 360, height: 740 });
  await end();
});

test('a part of the page that is hidden or out of reach hides the button with it', async () => {
  const { page, end } = await visit(`
    <div id="panel" style="visibility: hidden">${served.link()}</div>`);
  const button = page.getByRole('button', { name: loader.open, includeHidden: true });
  await button.waitFor({ state: 'attached' });
  expect(await button.isVisible()).toBe(false);
  await page.evaluate(() => {
    const panel = document.querySelector<HTMLElement>('#panel');
    if (panel) panel.style.cssText = 'opacity: 0; pointer-events: none';
  });
  const box = await button.boundingBox();
  const under = await page.evaluate(([x, y]) => document.elementFromPoint(x, y)?.localName, [
    (box?.x ?? 0) + 9,
    (box?.y ?? 0) + 9,
  ] as const);
  expect(under).not.toBe('nghe-dan');
  await end();
});

test('what the page put inside looks like the rest of the page', async () => {
  const { page, end } = await visit(
    `
    <style>
      body { color: white; background: black; font: 22px serif; --jade: orange }
      a { color: inherit; border-bottom: 1px solid var(--jade) }
      nghe-dan { opacity: 0.1 }
    </style>
    <p>${served.link()} <a href="#khac">Đánh giá cán bộ</a></p>`,
    (fresh) => fresh.route('**/form-vi.js*', (route) => route.abort()),
  );
  await page.getByRole('button', { name: loader.open }).click();
  const links = page.getByRole('link', { name: 'Đánh giá cán bộ' });
  await links.nth(1).waitFor();
  const looks = await links.evaluateAll((all) =>
    all.map((link) => {
      const { color, font, borderBottom } = getComputedStyle(link);
      return {
        color,
        font,
        borderBottom,
        opacity: getComputedStyle(link.parentElement ?? link).opacity,
      };
    }),
  );
  expect(looks[0]).toEqual(looks[1]);
  expect(looks[0]?.color).toBe('rgb(255, 255, 255)');
  await end();
});
