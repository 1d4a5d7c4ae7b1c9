import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import { poster as text } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { signIn } from '../client/device.ts';
import { inviteAndSignIn } from '../client/installation.ts';
import { axeFindings, rulesBy } from '../pictures/look.ts';
import { type BoardServer, startBoardServer } from './board/board-server.ts';
import { communes } from './board/communes.ts';
import { launchChromium } from './browsers/chromium.ts';
import { addressesOf } from './qr-on-page.ts';

/** Width and height of a page in PDF points, as whole numbers. */
const papers = { a4: [595, 842], a5: [420, 595] } as const;

let server: BoardServer;
let browser: Browser;
let officer: Officer;

beforeAll(async () => {
  await buildAll();
  [server, browser] = await Promise.all([startBoardServer(), launchChromium()]);
  const [first] = server.full.officers;
  if (first === undefined) throw new Error('nobody serves');
  officer = first;
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function open(path: string, colorScheme: 'light' | 'dark' = 'light'): Promise<Page> {
  const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
  await page.goto(`${server.url}${path}`);
  return page;
}

const posterOf = (id: string, size: string) =>
  `/poster/${communes.full}?officer=${id}&size=${size}`;

/** How many pages a page prints on, and what their sizes are in points. */
async function printed(page: Page) {
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  const boxes = [...pdf.matchAll(/\/MediaBox\s*\[0 0 ([\d.]+) ([\d.]+)\]/gu)];
  return {
    pages: pdf.match(/\/Type\s*\/Page\b/gu)?.length,
    sizes: boxes.map(([, width, height]) => [
      Math.round(Number(width)),
      Math.round(Number(height)),
    ]),
  };
}

test.each(['a4', 'a5'] as const)(
  'a poster is exactly one page of %s, and its QR opens this officer’s form',
  async (size) => {
    const page = await open(posterOf(officer.id, size));
    expect(await printed(page)).toEqual({ pages: 1, sizes: [papers[size]] });
    expect(await addressesOf(page.locator('.qr'))).toEqual([
      `${server.url}/rate/${communes.full}?officer=${officer.id}`,
    ]);
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link').count()).toBe(0);
    expect(await page.getByRole('button').count()).toBe(0);
    await page.close();
  },
);

test('whoever scans it finds the officer of the desk chosen', async () => {
  const page = await open(posterOf(officer.id, 'a4'));
  const [address] = await addressesOf(page.locator('.qr'));
  await page.close();
  const context = await browser.newContext({ javaScriptEnabled: false });
  const phone = await context.newPage();
  await phone.goto(address ?? '');
  expect(await phone.getByRole('radio', { name: officer.desk }).isChecked()).toBe(true);
  await context.close();
});

test('desk and size are chosen on a page, which without script leads to the poster', async () => {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(`${server.url}/poster/${communes.full}`);
  await page.getByRole('radio', { name: 'Quầy 2' }).check();
  await page.getByRole('radio', { name: text.sizes.a5 }).check();
  await page.getByRole('button', { name: text.open }).click();
  await page.getByRole('heading', { level: 1, name: 'Quầy 2' }).waitFor();
  const second = server.full.officers[1]?.id;
  expect(new URL(page.url()).search).toBe(`?lang=vi&officer=${second}&size=a5`);
  expect(await page.locator('.poster').getAttribute('class')).toContain('a5');
  await context.close();
});

test('the button prints', async () => {
  const page = await open(posterOf(officer.id, 'a4'));
  const asked = page.evaluate(
    () => new Promise((resolve) => addEventListener('beforeprint', () => resolve('printed'))),
  );
  await page.getByRole('button', { name: text.print, exact: true }).click();
  expect(await asked).toBe('printed');
  await page.close();
});

test.each(['light', 'dark'] as const)(
  'axe finds nothing on choice and posters, %s',
  async (colorScheme) => {
    const paths = [
      `/poster/${communes.full}`,
      posterOf(officer.id, 'a4'),
      `${posterOf(officer.id, 'a5')}&lang=en`,
    ];
    for (const path of paths) {
      const page = await open(path, colorScheme);
      expect(await axeFindings(page, rulesBy(colorScheme))).toEqual([]);
      await page.setViewportSize({ width: 320, height: 640 });
      expect(await axeFindings(page, rulesBy(colorScheme))).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(320);
      await page.close();
    }
  },
);

test('words as long as may be still make one page, and push nothing off it', async () => {
  const { id, desk } = await longWinded();
  for (const size of ['a4', 'a5'] as const) {
    const page = await open(`/poster/${LONG_COMMUNE}?officer=${id}&size=${size}`);
    expect((await printed(page)).pages).toBe(1);
    await page.emulateMedia({ media: 'print' });
    const paper = await page.locator('.poster').boundingBox();
    const below = (await partsOf(page)).filter(({ bottom }) => bottom > (paper?.height ?? 0));
    expect(below).toEqual([]);
    expect(await page.getByRole('heading', { level: 1 }).innerText()).toContain(desk);
    await page.close();
  }
});

/** Where each part of the poster ends, in px. */
const partsOf = (page: Page) =>
  page.locator('.poster :is(li, p, h2, .qr)').evaluateAll((parts) =>
    parts.map((part) => ({
      part: part.textContent?.trim().slice(0, 40),
      bottom: part.getBoundingClientRect().bottom,
    })),
  );

const LONG_COMMUNE = 'phuong-thuong-cat-thanh-pho-ha-noi';
const LONG = 'Ủy ban nhân dân phường Thượng Cát – Liên Mạc – Thụy Phương, thành phố Hà Nội 2026';

/** An officer of a commune all of whose words are as long as they may be. */
async function longWinded(): Promise<Officer> {
  const path = `/v1/communes/${LONG_COMMUNE}`;
  const token = await signIn(server.send, server.operator);
  const sets = ['nam-khong', 'ba-the-hien', 'sau-biet'];
  const contacts = { hotline: LONG.slice(0, 40).trim() };
  const body = { id: LONG_COMMUNE, name: LONG.slice(0, 80), sets, contacts };
  await ok(call(server.send, 'POST', '/v1/communes', { token, body }));
  const invited = { role: 'leader', label: 'Lãnh đạo' } as const;
  const leader = await inviteAndSignIn(server.send, token, LONG_COMMUNE, invited);
  const added = { position: LONG.slice(0, 80), desk: LONG.slice(0, 40).trim() };
  return ok<Officer>(call(server.send, 'POST', `${path}/officers`, { token: leader, body: added }));
}
