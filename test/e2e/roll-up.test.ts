import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import type { ProvinceBoard } from '../../shared/contract/province.ts';
import { rollUp as text } from '../../shared/text/vi.ts';
import { axeFindings, rulesBy } from '../pictures/look.ts';
import { launchChromium } from './browsers/chromium.ts';
import { PROVINCE, type ProvinceServer, startProvinceServer } from './roll-up/province-server.ts';

let server: ProvinceServer;
let browser: Browser;

beforeAll(async () => {
  await buildAll();
  [server, browser] = await Promise.all([startProvinceServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function visit(path: string, colorScheme: 'light' | 'dark' = 'light', width = 360) {
  const page = await browser.newPage({ viewport: { width, height: 740 }, colorScheme });
  await page.goto(`${server.url}${path}`);
  return page;
}

const province = `/board/province/${PROVINCE}`;
const boardOf = async (): Promise<ProvinceBoard> =>
  (await fetch(`${server.url}/v1/provinces/${PROVINCE}/board`)).json() as Promise<ProvinceBoard>;

describe.each([
  ['a province', province],
  ['the country', '/country'],
])('the page of %s', (_, path) => {
  test.each(['light', 'dark'] as const)('has nothing that axe finds, %s', async (scheme) => {
    const page = await visit(path, scheme);
    expect(await axeFindings(page, rulesBy(scheme))).toEqual([]);
    await page.close();
  });

  test('fits a phone, and loads no script', async () => {
    const page = await visit(path);
    const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(beyond).toBeLessThanOrEqual(0);
    expect(await page.locator('script').count()).toBe(0);
    await page.close();
  });
});

test('the funnel has a dot for every commune with enough ratings, and a row of the table behind it', async () => {
  const page = await visit(province);
  const { communes } = await boardOf();
  const compared = communes.filter(({ channels }) => channels.some(isCompared));
  expect(compared).toHaveLength(5);
  expect(await page.locator('.funnel circle').count()).toBe(5);
  await page.getByText(text.asTable).click();
  const rows = page.locator('.scrolls tbody tr th');
  expect(await rows.allTextContents()).toEqual(compared.map(({ name }) => name));
  await page.close();
});

const isCompared = ({ channel, ratings }: ProvinceBoard['total'][number]) =>
  channel === 'receipt' && ratings >= 30;

test('on paper the table behind the funnel is open and nothing is cut at the side', async () => {
  const page = await visit(province, 'light', 680);
  await page.emulateMedia({ media: 'print' });
  const row = await page.locator('.scrolls tbody tr').first().boundingBox();
  expect(row?.height).toBeGreaterThan(0);
  const beyond = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
  expect(beyond).toBeLessThanOrEqual(0);
  await page.close();
});

test('from the country one reaches a province, and from there a commune’s own board', async () => {
  const page = await visit('/country');
  await page.getByRole('link', { name: 'Tỉnh Minh Họa' }).click();
  await page.getByRole('link', { name: 'Xã Số 1' }).click();
  expect(new URL(page.url()).pathname).toBe('/board/xa-1');
  await page.close();
});
