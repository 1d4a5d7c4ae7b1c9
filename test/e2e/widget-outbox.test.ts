import type { Browser, BrowserContext, Page, Route } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Rating } from '../../shared/contract/rating.ts';
import { form as text, problem } from '../../shared/text/vi.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { fillForm, openForm, send } from './widget-form.ts';

let demo: DemoServer;
let browser: Browser;
let context: BrowserContext;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A citizen with the review before them; `meet` meets each post of a rating. */
async function reviewer(meet: (route: Route, count: number) => Promise<unknown>): Promise<Page> {
  context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  let count = 0;
  await page.route('**/ratings', (route) => meet(route, (count += 1)));
  await page.goto(demo.site);
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 4' });
  return page;
}

async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name }).waitFor({ timeout: 30_000 });
}

/** For what a retry brings about. */
const patient = { timeout: 20_000 };

/** Whether the next visit will see that something waits. */
const isFlagged = (page: Page) => page.evaluate(() => 'nghe-dan' in localStorage);

/** What the outbox holds on disk. */
function kept(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('nghe-dan');
        opening.addEventListener('success', () => {
          if (!opening.result.objectStoreNames.length) return resolve(0);
          const all = opening.result.transaction('nghe-dan').objectStore('nghe-dan').getAll();
          all.addEventListener('success', () => resolve(all.result.length));
        });
      }),
  );
}

function refusal(code: string, status: number, headers: Record<string, string> = {}) {
  return {
    status,
    headers: { 'Access-Control-Allow-Origin': '*', ...headers },
    contentType: 'application/problem+json',
    body: JSON.stringify({ type: `urn:nghe-dan:problem:${code}`, title: code, status }),
  };
}

test('a busy server is said to be busy, the rating waits, and one press sends it', async () => {
  const page = await reviewer((route, count) =>
    count === 1 ? route.fulfill(refusal('busy', 503, { 'Retry-After': '600' })) : route.continue(),
  );
  await send(page);
  await heading(page, text.queued);
  expect(await page.getByText(problem.busy).count()).toBe(1);
  expect(await page.getByText(text.queuedKept).count()).toBe(1);
  expect(await kept(page)).toBe(1);
  await page.getByRole('button', { name: text.sendNow }).click();
  await heading(page, text.sent);
  expect(await kept(page)).toBe(0);
  await context.close();
});

test('when the reply is lost after the commit, the same rating is sent and stored once', async () => {
  const bodies: (string | null)[] = [];
  const page = await reviewer(async (route, count) => {
    bodies.push(route.request().postData());
    if (count > 1) return route.continue();
    expect((await route.fetch()).status()).toBe(201);
    return route.abort('connectionreset');
  });
  await send(page);
  await heading(page, text.sent);
  expect(bodies).toHaveLength(2);
  expect(bodies[1]).toBe(bodies[0]);
  await context.close();
});

test('an officer who has left is chosen anew, and the other answers stand', async () => {
  const page = await reviewer((route, count) =>
    count === 1 ? route.fulfill(refusal('no-such-officer', 404)) : route.continue(),
  );
  await send(page);
  await page.getByText(problem['no-such-officer']).waitFor();
  await page.getByRole('radio', { name: 'Quầy 5' }).check();
  await page.getByRole('button', { name: text.toReview }).click();
  await send(page);
  await heading(page, text.sent);
  await context.close();
});

test('a rating that is deleted while it waits is gone from the device', async () => {
  const page = await reviewer((route) => route.abort());
  await send(page);
  await heading(page, text.queued);
  await page.getByRole('button', { name: text.forget }).click();
  await expect.poll(() => kept(page)).toBe(0);
  expect(await page.getByRole('dialog').count()).toBe(0);
  await context.close();
});

test('on a device that others use the rating leaves the disk, and is sent while the page is open', async () => {
  const page = await reviewer((route, count) => (count === 1 ? route.abort() : route.continue()));
  await send(page);
  await heading(page, text.queued);
  await page.getByRole('button', { name: text.shared }).click();
  await page.getByText(text.queuedLoose).waitFor();
  expect(await kept(page)).toBe(0);
  expect(await isFlagged(page)).toBe(false);
  await heading(page, text.sent);
  await context.close();
});

test('who cannot wait is told where else to rate', async () => {
  const page = await reviewer((route) => route.abort());
  await send(page);
  await heading(page, text.queued);
  const link = page.getByRole('link', { name: /\/rate\/binh-my$/u });
  expect(await link.getAttribute('href')).toBe(`${demo.server}/rate/binh-my`);
  await context.close();
});

test('while one rating waits another can be given, and both are sent', async () => {
  const sent: string[] = [];
  const page = await reviewer((route, count) => {
    if (count === 1) return route.abort();
    sent.push((JSON.parse(route.request().postData() ?? '') as Rating).id);
    return route.continue();
  });
  await send(page);
  await heading(page, text.queued);
  await page.getByRole('button', { name: text.again }).click();
  await fillForm(page, { desk: 'Quầy 5' });
  await send(page);
  await heading(page, text.sent);
  await expect.poll(() => new Set(sent).size, patient).toBe(2);
  await expect.poll(() => kept(page), patient).toBe(0);
  await context.close();
});

test('a receipt that came while the form was closed is not left for the next person', async () => {
  const page = await reviewer((route, count) => (count === 1 ? route.abort() : route.continue()));
  await send(page);
  await heading(page, text.queued);
  await page.getByRole('button', { name: text.close }).click();
  await expect.poll(() => kept(page), patient).toBe(0);
  await openForm(page);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await context.close();
});

test('what was wiped off the disk while it waited is put back and sent at the next visit', async () => {
  let isCut = true;
  const page = await reviewer((route) => (isCut ? route.abort() : route.continue()));
  await send(page);
  await heading(page, text.queued);
  const session = await context.newCDPSession(page);
  const all = { origin: new URL(page.url()).origin, storageTypes: 'all' };
  await session.send('Storage.clearDataForOrigin', all);
  await page.getByRole('button', { name: text.sendNow }).click();
  await expect.poll(() => isFlagged(page), patient).toBe(true);
  expect(await kept(page)).toBe(1);
  isCut = false;
  await page.reload();
  await expect.poll(() => isFlagged(page), patient).toBe(false);
  await context.close();
});

test('a disk that answers late is asked again, and what waits on it is sent', async () => {
  let isCut = true;
  const page = await reviewer((route) => (isCut ? route.abort() : route.continue()));
  await send(page);
  await heading(page, text.queued);
  isCut = false;
  await context.addInitScript(() => {
    const { open } = IDBFactory.prototype;
    const began = performance.now();
    IDBFactory.prototype.open = function (...asked) {
      if (performance.now() - began > 3_500) return open.apply(this, asked);
      return new EventTarget() as IDBOpenDBRequest;
    };
  });
  await page.reload();
  await expect.poll(() => isFlagged(page), patient).toBe(false);
  await context.close();
});

test('a browser that refuses to store says so, and sends all the same', async () => {
  const page = await reviewer((route, count) => (count === 1 ? route.abort() : route.continue()));
  await page.evaluate(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await send(page);
  await heading(page, text.queued);
  expect(await page.getByText(text.queuedLoose).count()).toBe(1);
  await heading(page, text.sent);
  await context.close();
});

test('Escape asks before answers are thrown away, and going on loses none', async () => {
  const page = await reviewer((route) => route.continue());
  await page.keyboard.press('Escape');
  await heading(page, text.leave);
  await page.getByRole('button', { name: text.stay }).click();
  await heading(page, text.review);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: text.discard }).click();
  await openForm(page);
  expect(await page.getByRole('radio', { checked: true }).count()).toBe(0);
  await context.close();
});
