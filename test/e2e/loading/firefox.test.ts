import type { Browser, Frame, Page } from 'puppeteer-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as text } from '../../../shared/text/vi.ts';
import { launch } from '../matrix/browsers.ts';
import { type Embedded, startEmbedded } from './embedded.ts';
import { pageWith } from './site.ts';

let embedded: Embedded;
let browser: Browser;

beforeAll(async () => {
  [embedded, browser] = await Promise.all([startEmbedded(), launch('firefox')]);
});

afterAll(async () => {
  await browser?.close();
  await embedded?.stop();
});

async function visit(mode: string, script = embedded.script): Promise<Page> {
  const { server, site } = embedded;
  const address = site.put(
    '/',
    pageWith(`${script}<nghe-dan commune="xa-mot" mode="${mode}"><a href="/">…</a></nghe-dan>`),
    {
      'content-security-policy': `default-src 'none'; script-src 'self' ${server.url}; connect-src ${server.url}; frame-src ${server.url}; style-src 'none'`,
    },
  );
  const page = await browser.newPage();
  await page.goto(address);
  return page;
}

const heading = `document.querySelector('nghe-dan')?.shadowRoot?.querySelector('h2')?.textContent`;
const shown = (where: Page | Frame) => where.evaluate(heading);

test('in Firefox a click brings the form, verified', async () => {
  const page = await visit('button');
  await page.waitForFunction("document.querySelector('nghe-dan').shadowRoot !== null");
  await page.evaluate(
    "document.querySelector('nghe-dan').shadowRoot.querySelector('button').click()",
  );
  await expect.poll(() => shown(page), { timeout: 20_000 }).toBe(text.officer);
  await page.close();
});

test('in Firefox a form of another digest does not run, and the page’s own link is shown', async () => {
  const { server, site } = embedded;
  const loader = await (await fetch(`${server.url}/widget/v1.js`)).text();
  const bent = loader
    .replace('document.currentScript', `{src:"${server.url}/widget/v1.js"}`)
    .replaceAll(/sha256-[^"`]+/gu, `sha256-${'A'.repeat(43)}=`);
  site.put('/bent.js', bent);
  const page = await visit('button', '<script src="/bent.js" async></script>');
  await page.waitForFunction("document.querySelector('nghe-dan').shadowRoot !== null");
  await page.evaluate("document.querySelector('nghe-dan').open()");
  expect(
    await page.evaluate(
      "[...document.querySelector('nghe-dan').shadowRoot.children].map(({ tagName, hidden }) => [tagName, hidden])",
    ),
  ).toEqual([
    ['BUTTON', true],
    ['SLOT', false],
  ]);
  await page.close();
});

test('in Firefox the form stands in a frame of the server’s own', async () => {
  const page = await visit('frame');
  const framed = (): Frame | undefined => page.frames().find((one) => one !== page.mainFrame());
  await expect
    .poll(() => framed() && shown(framed() as Frame), { timeout: 20_000 })
    .toBe(text.officer);
  const height = "document.querySelector('nghe-dan').shadowRoot.querySelector('iframe').height";
  await expect.poll(() => page.evaluate(height)).not.toBe('');
  await page.close();
});
