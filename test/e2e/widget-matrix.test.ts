import type { Browser, Page } from 'puppeteer-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { soaks } from '../simulation/soaks.ts';
import { type BrowserName, launch } from './matrix/browsers.ts';
import { differing } from './matrix/compare-pictures.ts';
import { hostileSheets } from './matrix/hostile-sheets.ts';
import { type MatrixSite, startMatrixSite } from './matrix/matrix-site.ts';
import { becomeOld } from './matrix/old-browser.ts';
import { policies } from './matrix/policies.ts';
import { bare, walk, type Walked } from './matrix/walk.ts';
import { manifest, serveCommune, type ServedCommune } from './served-commune.ts';

let served: ServedCommune;
let site: MatrixSite;

beforeAll(async () => {
  served = await serveCommune();
  const { version, files } = manifest();
  const integrity = (name: string): string =>
    files.find(({ path }) => path === `${version}/${name}`)?.integrity ?? '';
  const { server, commune } = served;
  const addresses = { server, loader: integrity('v1.js'), form: integrity('form-vi.js') };
  site = await startMatrixSite(addresses, version, commune);
});

afterAll(async () => {
  site?.stop();
  await served?.stop();
});

/** Every policy with every sheet in a soak; else each policy and each sheet at least once. */
const pairs = policies.flatMap(({ name: under }, policy) =>
  hostileSheets
    .map(({ name: look, css }, place) => ({ under, policy, look, css, place }))
    .filter(({ place }) => soaks || place === policy % hostileSheets.length),
);

describe.each<BrowserName>(['chromium', 'firefox'])('in %s', (name) => {
  let browser: Browser;
  let blank: Page;
  let plain: Walked;

  beforeAll(async () => {
    browser = await launch(name);
    blank = await browser.newPage();
    plain = await walk(browser, site.page(0, 'with'));
  });

  afterAll(() => browser?.close());

  async function expectSameLook({ button, form }: Walked): Promise<void> {
    expect(await differing(blank, button, plain.button), 'pixels of the button').toBe(0);
    expect(await differing(blank, form, plain.form), 'pixels of the form').toBe(0);
  }

  test.each(hostileSheets)('the sheet with $name does change the page', async ({ css }) => {
    const state = await bare(browser, site.page(0, 'without'), css);
    expect(state.styles).not.toEqual(plain.loaded.styles);
  });

  test.each(pairs)('under $under, with $look: nothing leaks in or out', async ({ policy, css }) => {
    const untouched = await bare(browser, site.page(policy, 'without'), css);
    const walked = await walk(browser, site.page(policy, 'with'), css);
    expect(walked.complaints).toEqual([]);
    expect(walked.loaded).toEqual(untouched);
    expect(walked.open.styles).toEqual(walked.before.styles);
    expect(walked.after).toEqual(walked.before);
    await expectSameLook(walked);
  });

  test('a browser without constructed sheets and preloaded modules shows the same', async () => {
    const walked = await walk(browser, site.page(0, 'with'), hostileSheets[1]?.css, becomeOld);
    expect(walked.complaints).toEqual([]);
    await expectSameLook(walked);
  });
});
