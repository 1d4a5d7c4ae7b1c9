import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { buildAll } from '../../scripts/build.ts';
import type { Board, ChannelResult } from '../../shared/contract/score.ts';
import { board as text, boardLoader } from '../../shared/text/vi.ts';
import { fill } from '../../shared/text/fill.ts';
import { axeFindings, rulesBy } from '../pictures/look.ts';
import { type BoardServer, startBoardServer } from './board/board-server.ts';
import { communes } from './board/communes.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type HostSite, startHostSite } from './host-site.ts';

let server: BoardServer;
let browser: Browser;
const sites: HostSite[] = [];

beforeAll(async () => {
  await buildAll();
  [server, browser] = await Promise.all([startBoardServer(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  for (const site of sites) site.stop();
  await server?.stop();
});

const boardOf = async (commune: string): Promise<Board> =>
  (await fetch(`${server.url}/v1/communes/${commune}/board`)).json() as Promise<Board>;

/** The one line that a site's policy needs, and nothing else allowed. */
function strictest(): string {
  return `default-src 'none'; script-src ${server.url}; connect-src ${server.url}; style-src 'none'; require-trusted-types-for 'script'; trusted-types 'none'`;
}

/** A site that embeds the board; the script twice, as careless sites do. */
async function siteWith(
  commune: string,
  { policy = strictest(), before = '', lang = 'vi' } = {},
): Promise<string> {
  const tag = `<script src="${server.url}/widget/board-v1.js" async></script>`;
  const site = await startHostSite(
    policy,
    `${tag}${tag}${before}<nghe-dan-board commune="${commune}" lang="${lang}"><a href="${server.url}/board/${commune}">Kết quả trên trang của máy chủ</a></nghe-dan-board>`,
  );
  sites.push(site);
  return site.address;
}

interface View {
  readonly colorScheme?: 'light' | 'dark';
  readonly width?: number;
  readonly prepare?: (page: Page) => Promise<unknown>;
}

async function visit(address: string, view: View = {}) {
  const { colorScheme = 'light', width = 360, prepare = async () => undefined } = view;
  const page = await browser.newPage({
    viewport: { width, height: 740 },
    colorScheme,
    reducedMotion: 'reduce',
  });
  const complaints: string[] = [];
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('console', (message) => {
    if (/Content Security Policy|Trusted/u.test(message.text())) complaints.push(message.text());
  });
  await prepare(page);
  await page.goto(address);
  return { page, complaints };
}

const shown = (page: Page) => page.locator('.board .facts').waitFor();
const wordsOf = (page: Page) =>
  page.locator('.board').evaluate((board) => board.textContent?.replaceAll(/\s+/gu, ' ').trim());

const points = (share: number) => Math.round(share * 100);

/** What a channel's part must say: reckoned from the JSON alone. */
function figuresOf({ score, ratings, criteria }: ChannelResult): readonly string[] {
  const whole =
    score === null ? [] : [`${points(score.value)} ${text.outOf}`, `từ ${ratings} phiếu`];
  return [
    ...whole,
    ...criteria.flatMap(({ share }) =>
      share === null
        ? []
        : [`${points(share.value)}`, `(${points(share.low)}–${points(share.high)})`],
    ),
  ];
}

describe.each(Object.values(communes))('the board of %s', (commune) => {
  test('the element on a site, the page without script and the JSON say the same', async () => {
    const { page, complaints } = await visit(await siteWith(commune));
    await shown(page);
    const element = await wordsOf(page);
    expect(complaints).toEqual([]);
    await page.close();
    const context = await browser.newContext({ javaScriptEnabled: false });
    const plain = await context.newPage();
    await plain.goto(`${server.url}/board/${commune}`);
    expect(await wordsOfPlain(plain)).toBe(element);
    await context.close();
    const board = await boardOf(commune);
    for (const figure of board.total.flatMap(figuresOf)) expect(element).toContain(figure);
    for (const officer of board.officers ?? []) {
      expect(element).toContain(officer.desk);
      for (const figure of officer.channels.flatMap(figuresOf)) expect(element).toContain(figure);
    }
    expect(element).toContain(fill(text.logSize, { size: board.log.size }));
    expect(element).toContain(fill(text.removed, { removed: board.comments.removed }));
  });

  test.each(['light', 'dark'] as const)(
    'axe finds nothing on page and element, %s',
    async (colorScheme) => {
      const rules = rulesBy(colorScheme);
      const own = await visit(`${server.url}/board/${commune}`, { colorScheme });
      expect(await axeFindings(own.page, rules)).toEqual([]);
      await own.page.close();
      const before = '<main><h1>Trang xã</h1>';
      const site = await siteWith(commune, { before });
      const embedded = await visit(site, { colorScheme });
      await shown(embedded.page);
      expect(await axeFindings(embedded.page, rules)).toEqual([]);
      await embedded.page.close();
    },
  );

  test('nothing is cut at 320 px, nor with letters twice as large', async () => {
    const { page } = await visit(`${server.url}/board/${commune}`, { width: 320 });
    expect(await overflow(page)).toBe(0);
    await page.evaluate(() => {
      const sheet = new CSSStyleSheet();
      sheet.replaceSync('html { font-size: 36px }');
      document.adoptedStyleSheets = [sheet];
    });
    await page.setViewportSize({ width: 640, height: 740 });
    expect(await overflow(page)).toBe(0);
    await page.close();
  });
});

/** Without script a page answers no question; its markup does. */
async function wordsOfPlain(page: Page): Promise<string> {
  return ((await page.locator('.board').textContent()) ?? '').replaceAll(/\s+/gu, ' ').trim();
}

const overflow = (page: Page) =>
  page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);

test('verified and open ratings stand apart, each under its name, and are in no sum', async () => {
  const board = await boardOf(communes.full);
  expect(board.total.map(({ channel, ratings }) => [channel, ratings])).toEqual([
    ['receipt', 12],
    ['open', expect.any(Number)],
  ]);
  const { page } = await visit(`${server.url}/board/${communes.full}`);
  const cards = page.locator('article[data-channel]');
  expect(await cards.locator('h3').allInnerTexts()).toEqual(['Phiếu có mã', 'Phiếu mở']);
  const all = board.total.reduce((sum, { ratings }) => sum + ratings, 0);
  expect(await page.locator('.board').innerText()).not.toContain(`từ ${all} phiếu`);
  await page.close();
});

test('the codes tell how many were issued and used, and what share that is', async () => {
  const { page } = await visit(`${server.url}/board/${communes.full}`);
  const row = page.getByRole('row', { name: text.issuers.sheet });
  expect(await row.innerText()).toContain(fill(text.used, { used: 12, issued: 24, share: 50 }));
  await page.close();
});

test('behind the picture of the releases stands a table that says the same', async () => {
  const { trend } = await boardOf(communes.full);
  const { page } = await visit(`${server.url}/board/${communes.full}`);
  const figure = page.locator('article[data-channel="open"] figure');
  await figure.getByText(text.asWords).click();
  const rows = await figure.getByRole('row').allInnerTexts();
  const expected = trend
    .filter(({ channel }) => channel === 'open')
    .map(({ release, ratings, score }) => [
      `${release}`,
      `${ratings}`,
      `${points(score?.value ?? 0)} (${points(score?.low ?? 0)}–${points(score?.high ?? 0)})`,
    ]);
  expect(expected).toHaveLength(2);
  expect(
    rows
      .slice(1)
      .map((row) => row.split('\t'))
      .map(([release, , ratings, score]) => [release, ratings, score]),
  ).toEqual(expected);
  expect(await figure.locator('svg circle').count()).toBe(2);
  await page.close();
});

test('the criteria are a table to a screen reader, whatever the width', async () => {
  const { page } = await visit(`${server.url}/board/${communes.full}`);
  const table = page.locator('article[data-channel="receipt"]').getByRole('table').first();
  await table.getByRole('columnheader', { name: text.criterion }).waitFor({ state: 'attached' });
  expect(await table.getByRole('rowheader').count()).toBe(5);
  expect(await table.getByRole('cell').count()).toBe(5);
  await page.close();
});

test('on paper no row is cut, and the tables of the commune are open', async () => {
  const { page } = await visit(`${server.url}/board/${communes.full}`, { width: 794 });
  await page.emulateMedia({ media: 'print' });
  const cut = await page
    .locator('.board tr')
    .evaluateAll(
      (rows) => rows.filter((row) => getComputedStyle(row).breakInside !== 'avoid').length,
    );
  expect(cut).toBe(0);
  const hidden = await page
    .locator('.board article[data-channel] table')
    .evaluateAll((tables) => tables.filter((table) => !table.checkVisibility()).length);
  expect(hidden).toBe(0);
  const pdf = (await page.pdf({ format: 'A4' })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)?.length).toBeLessThanOrEqual(5);
  await page.close();
});

test('the check button leads to the page that checks this commune’s log', async () => {
  const { page } = await visit(await siteWith(communes.full, { lang: 'en' }));
  const link = page.getByRole('link', { name: 'Check the log and receipts' });
  expect(await link.getAttribute('href')).toBe(
    `${server.url}/check?commune=${communes.full}&lang=en`,
  );
  await page.close();
});

test('what a site’s style sheet does to everything changes not one pixel of the board', async () => {
  const policy = `script-src ${server.url}; connect-src ${server.url}`;
  const hostile = `<style>
    html { font-size: 62.5% } body { margin: 0 }
    * { color: red !important; font: 40px/3 serif !important; direction: rtl !important; letter-spacing: 0.3em !important; text-transform: uppercase !important; text-align: right !important; visibility: visible; float: none }
    div, p, table, tr, td, section { display: inline !important; border: 9px solid red !important }
  </style>`;
  const pictures: Buffer[] = [];
  for (const before of ['<style>body { margin: 0 }</style>', hostile]) {
    const { page } = await visit(await siteWith(communes.full, { policy, before }), { width: 800 });
    await shown(page);
    pictures.push(await page.locator('nghe-dan-board').screenshot());
    await page.close();
  }
  expect(pictures[0]?.equals(pictures[1] ?? Buffer.alloc(0))).toBe(true);
});

test('far down on a page the board comes when somebody scrolls to it, not before', async () => {
  const before = '<p>Tin tức</p><svg width="10" height="4000"></svg>';
  const asked: string[] = [];
  const { page } = await visit(await siteWith(communes.full, { before }), {
    prepare: async (fresh) =>
      void fresh.on('request', (request) => asked.push(new URL(request.url()).pathname)),
  });
  await page.waitForFunction(() => customElements.get('nghe-dan-board') !== undefined);
  expect(asked.filter((path) => path.endsWith('/board'))).toEqual([]);
  await page.locator('nghe-dan-board').scrollIntoViewIfNeeded();
  await shown(page);
  expect(asked.filter((path) => path.endsWith('/board'))).toHaveLength(1);
  await page.close();
});

test('with one byte changed nothing runs, and the site’s own link stays', async () => {
  let refused: Promise<unknown> | undefined;
  const { page } = await visit(await siteWith(communes.full), {
    prepare: (fresh) => {
      refused = fresh.waitForEvent('console', (message) => /integrity/iu.test(message.text()));
      return fresh.route('**/board-vi.js', async (route) => {
        const answer = await route.fetch();
        await route.fulfill({ response: answer, body: `${await answer.text()} ` });
      });
    },
  });
  await refused;
  expect(await page.getByRole('link', { name: 'Kết quả trên trang của máy chủ' }).isVisible()).toBe(
    true,
  );
  expect(await page.locator('.board').count()).toBe(0);
  await page.close();
});

test('a site that put nothing inside gets a link of ours until the board is there', async () => {
  const site = await startHostSite(
    strictest(),
    `<script src="${server.url}/widget/board-v1.js" async></script><nghe-dan-board commune="${communes.full}"></nghe-dan-board>`,
  );
  sites.push(site);
  const { page } = await visit(site.address, {
    prepare: (fresh) => fresh.route('**/board-vi.js', (route) => route.abort()),
  });
  const link = page.getByRole('link', { name: boardLoader.open });
  await link.waitFor();
  expect(await link.getAttribute('href')).toBe(`${server.url}/board/${communes.full}`);
  await page.close();
});

test('without a network the element says so, shows the site’s link, and mends itself', async () => {
  const { page } = await visit(await siteWith(communes.full), {
    prepare: (fresh) =>
      fresh.route('**/v1/**', async (route) => {
        await fresh.context().setOffline(true);
        await route.abort('internetdisconnected');
      }),
  });
  await page.getByRole('alert').getByText(text.offline).waitFor();
  await page.getByRole('link', { name: 'Kết quả trên trang của máy chủ' }).waitFor();
  expect(await axeFindings(page)).toEqual(
    expect.not.arrayContaining([expect.stringContaining('nghe-dan-board')]),
  );
  await page.unroute('**/v1/**');
  await page.context().setOffline(false);
  await shown(page);
  await page.close();
});

test('a server that fails is told of, and the button asks again', async () => {
  const { page } = await visit(await siteWith(communes.full), {
    prepare: (fresh) => fresh.route('**/v1/**', (route) => route.fulfill({ status: 503 })),
  });
  await page.getByRole('alert').getByText(text.failed).waitFor();
  await page.unroute('**/v1/**');
  await page.getByRole('button', { name: text.again }).click();
  await shown(page);
  expect(await page.getByRole('alert').count()).toBe(0);
  await page.close();
});

test('while the board is on its way the element says that it is', async () => {
  let answer = (): void => undefined;
  const held = new Promise<void>((resolve) => (answer = resolve));
  const { page } = await visit(await siteWith(communes.full), {
    prepare: (fresh) =>
      fresh.route('**/v1/**', async (route) => {
        await held;
        await route.continue();
      }),
  });
  await page.getByRole('status').getByText(text.loading).waitFor();
  answer();
  await shown(page);
  expect(await page.getByText(text.loading).count()).toBe(0);
  await page.close();
});

test('a commune that is not there is told of, and not asked for again', async () => {
  const { page } = await visit(await siteWith('khong-co'));
  await page.getByRole('alert').getByText(text.missing).waitFor();
  expect(await page.getByRole('button', { name: text.again }).count()).toBe(0);
  await page.close();
});

test('another commune in the attribute brings another board, and taking the element out ends it', async () => {
  const { page } = await visit(await siteWith(communes.small));
  await shown(page);
  await page
    .locator('nghe-dan-board')
    .evaluate((element, commune) => element.setAttribute('commune', commune), communes.full);
  await page.locator('article[data-channel="receipt"]').waitFor();
  expect(await page.locator('.board').count()).toBe(1);
  await page.locator('nghe-dan-board').evaluate((element) => {
    const { parentNode } = element;
    element.remove();
    parentNode?.append(element);
  });
  await shown(page);
  expect(await page.locator('.board').count()).toBe(1);
  await page.close();
});
