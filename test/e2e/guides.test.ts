import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { PIXELS } from '../../scripts/guide-body.ts';
import type { NewInvite } from '../../shared/contract/member.ts';
import * as en from '../../shared/text/en.ts';
import { extension as words, guides as text, page as pageText } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { axeFindings, rulesBy } from '../pictures/look.ts';
import { loadPictures, printedGuides, printGuide } from '../pictures/print-guide.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { sidewaysOverflow } from './accessibility/measure.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';

const folder = fileURLToPath(new URL('../../docs/huong-dan/', import.meta.url));
const read = (name: string) => readFileSync(`${folder}${name}.md`, 'utf8');
const picturesIn = (markdown: string) =>
  [...markdown.matchAll(/!\[[^\]]+\]\(hinh\/([^)]+)\)/gu)].map(([, name = '']) => name);

const data = mkdtempSync(join(tmpdir(), 'nghe-dan-guides-'));
let server: RealServer;
let home: Installation;
let extension: ChromiumExtension;

beforeAll(async () => {
  [server, extension] = await Promise.all([
    startServer(production(data)),
    launchChromiumExtension(),
  ]);
  home = await newCommune(send(), await firstOperator(send(), OPERATOR_SECRET), 'xa-thu');
});

afterAll(async () => {
  await extension?.close();
  await server?.stop();
  rmSync(data, { recursive: true, force: true });
});

const port = () => server.ports.get('http') ?? 0;
const send = () => sendTo(port());
const address = () => `http://localhost:${port()}`;

const guideLink = (page: Page) => page.getByRole('link', { name: words.guide, exact: true });

/** A pairing link for a new member of the role that a guide is for. */
async function invitation(guide: (typeof printedGuides)[number]): Promise<string> {
  const { tokens, officers } = home;
  const invited: Readonly<Record<typeof guide, readonly [string, NewInvite]>> = {
    'can-bo': [tokens.leader, { role: 'officer', officer: officers[0]?.id ?? '' }],
    'lanh-dao': [tokens.operator, { role: 'leader', label: 'Lãnh đạo' }],
    'mat-tran': [tokens.operator, { role: 'overseer', label: 'Mặt trận' }],
  };
  const [token, body] = invited[guide];
  const path = `/v1/communes/${home.commune}/invites`;
  const { invite } = await ok<{ invite: string }>(call(send(), 'POST', path, { token, body }));
  return `${address()}/pair/${home.commune}#${invite}`;
}

/** Presses the link to a guide; gives the tab that opens. */
async function followGuide(page: Page): Promise<Page> {
  const opening = extension.context.waitForEvent('page');
  await guideLink(page).click();
  const guide = await opening;
  await guide.waitForLoadState();
  return guide;
}

async function expectReadable(page: Page): Promise<void> {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    expect(await axeFindings(page, rulesBy(colorScheme))).toEqual([]);
  }
  for (const width of [360, 320]) {
    await page.setViewportSize({ width, height: 740 });
    expect(await sidewaysOverflow(page)).toEqual([]);
  }
}

test('nothing leads to a guide while the server is unknown; the pasted link makes it known', async () => {
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: words.welcome.pair }).waitFor();
  expect(await guideLink(popup).count()).toBe(0);
  await popup.close();
  const pair = await extension.open('pair.html');
  const line = pair.getByLabel(words.pair.line);
  await line.fill('xa-thu.7K3M9QXT2A4HDNE8RWV5');
  expect(await guideLink(pair).count()).toBe(0);
  await line.fill(`${address()}/pair/xa-thu#7K3M9QXT2A4HDNE8RWV5`);
  const list = await followGuide(pair);
  expect(list.url()).toBe(`${address()}/huong-dan`);
  for (const name of Object.values(text.names)) await list.getByRole('link', { name }).waitFor();
  await expectReadable(list);
  await list.getByRole('link', { name: en.language.name }).click();
  await list.getByRole('heading', { name: en.guides.title }).waitFor();
  await list.close();
  await pair.close();
});

describe.each(printedGuides)('the guide "%s"', (name) => {
  let guide: Page;
  afterAll(() => guide?.close());

  test('opens from the popup of whom it is for, on their own server, with all its pictures', async () => {
    const page = await extension.open('pair.html#another');
    await page.getByLabel(words.pair.line).fill(await invitation(name));
    await page.getByRole('button', { name: words.pair.submit }).click();
    const own = page.locator(`a[href="${address()}/huong-dan/${name}"]`);
    await own.getByText(words.guide).waitFor();
    await page.getByRole('link', { name: words.pair.see }).click();
    await page.getByRole('button', { name: words.device.unpair }).waitFor();
    guide = await followGuide(page);
    await page.close();
    expect(guide.url()).toBe(`${address()}/huong-dan/${name}`);
    expect(await guide.title()).toBe(`${text.names[name]} – ${pageText.brand}`);
    await loadPictures(guide);
    const shown = guide.locator('main img');
    expect(await shown.count()).toBe(picturesIn(read(name)).length);
    for (const picture of await shown.all()) {
      expect(await picture.evaluate((image: HTMLImageElement) => image.naturalWidth)).toBe(
        Number(await picture.getAttribute('width')) * PIXELS,
      );
    }
  });

  test('is readable by day and by night, on a phone and at 400%', () => expectReadable(guide));

  test('is printed when all its pictures are there, though nobody scrolled to them', async () => {
    await guide.reload();
    await guide.evaluate('window.print = () => { document.title = "printed"; }');
    await guide.getByRole('button', { name: text.print }).click();
    await expect.poll(() => guide.title()).toBe('printed');
    const there = await guide
      .locator('main img')
      .evaluateAll((all: HTMLImageElement[]) => all.every(({ naturalWidth }) => naturalWidth > 0));
    expect(there).toBe(true);
  });

  test('is printed on two pages of A4 at most', async () => {
    const pdf = (await printGuide(guide)).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
  });

  test('says what each picture shows', () => {
    const markdown = read(name);
    expect(picturesIn(markdown).length).toBeGreaterThanOrEqual(3);
    expect(markdown.match(/!\[/gu)).toHaveLength(picturesIn(markdown).length);
  });
});

test('how to install it for a whole office is readable by day and by night, on a phone and at 400%', async () => {
  const page = await extension.context.newPage();
  await page.goto(`${address()}/huong-dan/cai-dat`);
  await expectReadable(page);
  await page.close();
});

test('a page of a tab leads to the same guide, and who reads English is told in which language it is', async () => {
  const page = await extension.open('oversight.html');
  await guideLink(page).waitFor();
  await page.getByRole('button', { name: en.language.name }).click();
  const link = page.getByRole('link', { name: en.extension.guide });
  expect(await link.getAttribute('href')).toBe(`${address()}/huong-dan/mat-tran`);
  await page.getByRole('button', { name: 'Tiếng Việt' }).click();
  await guideLink(page).waitFor();
  await page.close();
});

test('every link of the guides to a page of the server leads to one; nothing but them is there', async () => {
  const page = await extension.context.newPage();
  const found = new Set<string>();
  for (const path of ['', ...Object.keys(text.names).map((name) => `/${name}`)]) {
    const answer = await page.goto(`${address()}/huong-dan${path}`);
    expect(answer?.headers()['content-security-policy']).toContain("default-src 'none'");
    const links = await page
      .locator('a')
      .evaluateAll((all: HTMLAnchorElement[]) => all.map(({ href }) => href.replace(/#.*/u, '')));
    for (const link of links) found.add(link);
  }
  const own = [...found].filter((href) => href.startsWith(address()));
  expect(own).toContain(`${address()}/privacy`);
  for (const href of own)
    expect({ href, status: (await fetch(href)).status }).toMatchObject({ status: 200 });
  for (const path of ['/huong-dan/khac', '/huong-dan/can-bo.html', '/huong-dan/hinh/khac.webp']) {
    expect((await fetch(address() + path)).status).toBe(404);
  }
  await page.close();
});

test('every picture of the guides is shown in one, and is below 60 KB', () => {
  const shown = new Set(printedGuides.flatMap((name) => picturesIn(read(name))));
  expect(readdirSync(`${folder}hinh`).toSorted()).toEqual([...shown].toSorted());
  for (const name of shown) expect(statSync(`${folder}hinh/${name}`).size).toBeLessThan(60 * 1024);
});
