import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as en from '../../../shared/text/en.ts';
import { form as text, loader, questions, receipt } from '../../../shared/text/vi.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { fillForm, openForm, send } from '../widget-form.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { pageWith } from './site.ts';

const FALLBACK = 'Phiếu trên trang riêng';
const manifest: { version: string; files: { path: string; integrity: string }[] } = JSON.parse(
  readFileSync(
    fileURLToPath(new URL('../../../dist/site/widget/manifest.json', import.meta.url)),
    'utf8',
  ),
);

let embedded: Embedded;
let browser: Browser;

beforeAll(async () => {
  [embedded, browser] = await Promise.all([startEmbedded(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await embedded?.stop();
});

const tag = (attributes = '', commune = 'xa-mot'): string =>
  `<nghe-dan commune="${commune}" ${attributes}><a href="/">${FALLBACK}</a></nghe-dan>`;

/** A page of the site, and what it asked for and complained about. */
async function visit(body: string, prepare: (page: Page) => Promise<unknown> = async () => null) {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const asked: string[] = [];
  const complaints: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  page.on('pageerror', ({ message }) => complaints.push(message));
  await prepare(page);
  await page.goto(embedded.site.put('/', pageWith(body)));
  return { page, asked, complaints };
}

const button = (page: Page) => page.getByRole('button', { name: loader.open });
const fallback = (page: Page) => page.getByRole('link', { name: FALLBACK });
const isForm = (path: string): boolean => path.endsWith('/form-vi.js');

/** The same with one byte more. */
async function bend(route: Route): Promise<void> {
  const answer = await route.fetch();
  await route.fulfill({ response: answer, body: `${await answer.text()} ` });
}

/** The tag of one version, with the digest that the manifest tells. */
function pinned(): string {
  const path = `${manifest.version}/v1.js`;
  const integrity = manifest.files.find((file) => file.path === path)?.integrity ?? '';
  return `<script src="${embedded.server.url}/widget/${path}" integrity="${integrity}" crossorigin async></script>`;
}

/** Words by which lists of advertisements and trackers know what they block, as a part of a path. */
const LISTED =
  /(?:^|[/_.?=-])(?:ads?|advert\w*|analytics?|banners?|beacons?|campaigns?|collect\w*|counters?|events?|feedback|impressions?|log(?:ger|s)?|metrics?|pixels?|polls?|popups?|promo\w*|rum|share|social|sponsor\w*|stat(?:s|istics)?|surveys?|telemetry|track\w*|visit\w*|votes?)(?=$|[/_.?=-])/u;

test('a site that names version and digest gets the form, and nothing asked for is named like what lists block', async () => {
  const { page, asked, complaints } = await visit(pinned() + tag());
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 1' });
  await send(page);
  await page.getByRole('heading', { name: receipt.keepTitle }).waitFor();
  expect(asked.length).toBeGreaterThan(5);
  expect(asked.filter((path) => LISTED.test(path))).toEqual([]);
  expect(complaints).toEqual([]);
  await page.close();
});

test('with one byte of the loader changed nothing runs, and the page’s own link is there', async () => {
  const { page, asked } = await visit(pinned() + tag(), (fresh) => fresh.route('**/v1.js', bend));
  await fallback(page).waitFor();
  await page.waitForLoadState('load');
  expect(await page.evaluate(() => customElements.get('nghe-dan'))).toBeUndefined();
  expect(asked.filter((path) => path !== '/' && path !== '/favicon.ico')).toEqual([
    `/widget/${manifest.version}/v1.js`,
  ]);
  await page.close();
});

test('with one byte of the form changed nothing of it runs, however often it is tried', async () => {
  const { page } = await visit(embedded.script + tag(), (fresh) =>
    fresh.route('**/form-vi.js*', bend),
  );
  await button(page).click();
  await button(page).waitFor({ state: 'hidden' });
  await fallback(page).waitFor();
  await page.evaluate(() => (document.querySelector('nghe-dan') as unknown as Opens).open());
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await button(page).count()).toBe(0);
  await page.close();
});

interface Opens {
  open(): Promise<void>;
}

test('a form that did not come is asked for once more, and the click is not lost', async () => {
  let count = 0;
  const { page } = await visit(embedded.script + tag('style="margin-top: 3000px"'), (fresh) =>
    fresh.route('**/form-vi.js*', (route) =>
      (count += 1) === 1 ? route.abort('connectionreset') : route.continue(),
    ),
  );
  await openForm(page);
  expect(count).toBeGreaterThan(1);
  await page.close();
});

test('a page can open the form again when the line is back', async () => {
  let isDown = true;
  const { page } = await visit(embedded.script + tag(), (fresh) =>
    fresh.route('**/form-vi.js*', (route) => (isDown ? route.abort() : route.continue())),
  );
  await button(page).click();
  await button(page).waitFor({ state: 'hidden' });
  await fallback(page).waitFor();
  isDown = false;
  await page.evaluate(() => (document.querySelector('nghe-dan') as unknown as Opens).open());
  await page.getByRole('heading', { name: text.officer }).waitFor();
  await page.keyboard.press('Escape');
  await button(page).waitFor();
  expect(await fallback(page).count()).toBe(0);
  await page.close();
});

test('a button near the window makes the form ready once the page has loaded, so that a tap asks for nothing', async () => {
  const { page, asked } = await visit(`${embedded.script}<p style="height: 900px"></p>${tag()}`);
  await expect.poll(() => asked.filter(isForm)).toHaveLength(1);
  await expect.poll(() => asked.filter((path) => path.startsWith('/v1/'))).toHaveLength(1);
  await page.waitForLoadState('networkidle');
  const before = asked.length;
  await openForm(page);
  expect(asked).toHaveLength(before);
  await page.close();
});

test('a form that was made ready without a line asks again when it is opened', async () => {
  let isDown = true;
  const { page } = await visit(embedded.script + tag(), (fresh) =>
    fresh.route('**/v1/communes/*', (route) => (isDown ? route.abort() : route.continue())),
  );
  await page.waitForLoadState('networkidle');
  isDown = false;
  await openForm(page);
  await page.close();
});

test('a button out of sight fetches nothing until it is scrolled to', async () => {
  const { page, asked } = await visit(`${embedded.script}<p style="height: 4000px"></p>${tag()}`);
  await page.waitForFunction(() => customElements.get('nghe-dan') !== undefined);
  await page.waitForLoadState('networkidle');
  expect(asked.filter(isForm)).toEqual([]);
  await page.mouse.wheel(0, 4000);
  await expect.poll(() => asked.filter(isForm)).toHaveLength(1);
  await page.close();
});

test('who saves data fetches the form only by pointing at the button', async () => {
  const { page, asked } = await visit(embedded.script + tag(), (fresh) =>
    fresh.addInitScript(() => {
      Object.defineProperty(Reflect.get(navigator, 'connection'), 'saveData', { value: true });
    }),
  );
  await button(page).waitFor();
  await page.waitForLoadState('networkidle');
  expect(asked.filter(isForm)).toEqual([]);
  await button(page).hover();
  await expect.poll(() => asked.filter(isForm)).toHaveLength(1);
  await page.close();
});

test('the keyboard’s focus fetches the form too', async () => {
  const { page, asked } = await visit(embedded.script + tag(), (fresh) =>
    fresh.addInitScript(() => {
      Object.defineProperty(Reflect.get(navigator, 'connection'), 'saveData', { value: true });
    }),
  );
  await button(page).focus();
  await expect.poll(() => asked.filter(isForm)).toHaveLength(1);
  await page.close();
});

test('the evergreen script is asked for anew after minutes, one with a version never', async () => {
  const kept = async (path: string): Promise<string | null> =>
    (await fetch(`${embedded.server.url}/widget/${path}`)).headers.get('cache-control');
  expect(await kept('v1.js')).toBe('public, max-age=300');
  expect(await kept(`${manifest.version}/v1.js`)).toContain('immutable');
  expect(await kept(`${manifest.version}/form-vi.js`)).toContain('immutable');
});

test('two versions of the script on one page make one element and no error', async () => {
  const other = await (await fetch(`${embedded.server.url}/widget/v1.js`)).text();
  const address = embedded.site.put(
    '/widget/v1.js',
    other.replaceAll(manifest.version, '0123456789ab'),
  );
  const { page, complaints } = await visit(
    `${embedded.script.replace('async', '')}<script src="${address}"></script>${embedded.script}${tag()}`,
  );
  await openForm(page);
  expect(await page.getByRole('dialog').count()).toBe(1);
  expect(complaints).toEqual([]);
  await page.close();
});

test('a loader whose version the server has no more leads to the page’s own link', async () => {
  const { page, complaints } = await visit(embedded.script + tag(), (fresh) =>
    fresh.route('**/widget/v1.js', async (route) => {
      const answer = await route.fetch();
      const body = (await answer.text()).replaceAll(manifest.version, '0123456789ab');
      await route.fulfill({ response: answer, body });
    }),
  );
  await button(page).click();
  await button(page).waitFor({ state: 'hidden' });
  await fallback(page).waitFor();
  expect(complaints).toEqual([]);
  await page.close();
});

test('an element that is taken away, moved and brought back still opens its form', async () => {
  const { page, complaints } = await visit(
    `${embedded.script}<main></main><aside>${tag()}</aside>`,
  );
  await openForm(page);
  await page.getByRole('radio', { name: 'Quầy 2' }).check();
  await page.evaluate(() => {
    const element = document.querySelector('nghe-dan');
    element?.remove();
    if (element) document.querySelector('main')?.append(element);
  });
  await openForm(page);
  expect(await page.getByRole('radio', { name: 'Quầy 2' }).isChecked()).toBe(true);
  expect((await button(page).count()) + (await page.getByRole('dialog').count())).toBe(2);
  expect(complaints).toEqual([]);
  await page.close();
});

test('an element that a script adds later works like one of the page', async () => {
  const { page } = await visit(embedded.script);
  await page.evaluate(() => {
    const element = document.createElement('nghe-dan');
    document.body.append(element);
    element.setAttribute('commune', 'xa-hai');
  });
  const asked = page.waitForRequest('**/v1/communes/xa-hai');
  await openForm(page);
  await asked;
  await page.close();
});

test('attributes that change later give another commune, officer and language', async () => {
  const { page } = await visit(embedded.script + tag());
  await openForm(page);
  await page.keyboard.press('Escape');
  const officer = embedded.communes[1].officers[1]?.id ?? '';
  await page.evaluate((id) => {
    const element = document.querySelector('nghe-dan');
    element?.setAttribute('commune', 'xa-hai');
    element?.setAttribute('officer', id);
    element?.setAttribute('lang', 'en-GB');
  }, officer);
  const asked = page.waitForRequest('**/v1/communes/xa-hai');
  await page.getByRole('button', { name: en.loader.open }).click();
  await asked;
  await page.getByRole('dialog', { name: en.form.title }).waitFor();
  await page.getByRole('checkbox', { name: en.questions.none }).waitFor();
  expect(await page.getByRole('dialog').count()).toBe(1);
  await page.close();
});

test('attributes that change under an open form take nothing away', async () => {
  const { page } = await visit(embedded.script + tag());
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 1', comment: 'Cảm ơn.' });
  await page.evaluate(() => document.querySelector('nghe-dan')?.setAttribute('lang', 'en'));
  await send(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
  await page.getByRole('button', { name: text.close }).last().click();
  await page.getByRole('button', { name: en.loader.open }).click();
  await page.getByRole('heading', { name: en.form.officer }).waitFor();
  await page.close();
});

test('a form in its place is the one that the attributes say last', async () => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => (release = resolve));
  const { page, asked } = await visit(embedded.script + tag('mode="inline"'), (fresh) =>
    fresh.route('**/v1/communes/xa-mot', (route) => released.then(() => route.continue())),
  );
  const slow = page.waitForResponse('**/v1/communes/xa-mot');
  await expect.poll(() => asked).toContain('/v1/communes/xa-mot');
  await page.evaluate((id) => {
    const element = document.querySelector('nghe-dan');
    element?.setAttribute('officer', id);
    element?.setAttribute('commune', 'xa-hai');
  }, embedded.communes[1].officers[0]?.id ?? '');
  await page.getByRole('checkbox', { name: questions.none }).waitFor();
  release();
  await slow;
  await page.waitForLoadState('networkidle');
  expect(await page.getByRole('checkbox', { name: questions.none }).count()).toBe(1);
  await page.close();
});
