import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Codes } from '../../shared/contract/code.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import type { KeptRating } from '../../shared/contract/own-rating.ts';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import { criteriaOf } from '../../shared/criteria/sets.ts';
import { readReceiptLink } from '../../shared/log/receipt-link.ts';
import { check, code, form, problem, receipt as text } from '../../shared/text/vi.ts';
import { groupVisitCode } from '../../shared/token/visit-code.ts';
import { call, ok, type Send } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { newRating } from '../client/rating.ts';
import { openFor } from '../client/visit.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { answerForm, fillForm, openForm, send } from './widget-form.ts';

const base = '/v1/communes/binh-my';
let demo: DemoServer;
let browser: Browser;
let commune: Commune;
let over: Send;
/** Slips that name the officer of the first desk, the first two, and the third. */
let slips: { one: string[]; two: string[]; third: string[] };

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
  over = (path, init) => fetch(demo.server + path, init);
  const invite = demo.invites[1]?.split(/[#.]/u).at(-1) ?? '';
  const token = await signIn(over, await pairDevice(over, invite, 'binh-my'));
  commune = await ok<Commune>(call(over, 'GET', base));
  const [first = '', second = '', third = ''] = commune.officers.map(({ id }) => id);
  const issue = async (officers: readonly string[], count: number) => {
    const body = { officers, count };
    return (await ok<Codes>(call(over, 'POST', `${base}/codes`, { token, body }))).codes;
  };
  slips = {
    one: await issue([first], 12),
    two: await issue([first, second], 1),
    third: await issue([third], 12),
  };
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

function phone(): Promise<BrowserContext> {
  return browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
    permissions: ['clipboard-read', 'clipboard-write'],
  });
}

const pledges = (page: Page) => page.getByRole('heading', { name: /có gặp điều nào/u });
const heading = (page: Page, name: string) => page.getByRole('heading', { name }).waitFor();
const press = (page: Page, name: string) => page.getByRole('button', { name, exact: true }).click();

/** Scan a slip with a phone of one's own. */
async function scan(slip: string, prepare = async (_page: Page): Promise<unknown> => undefined) {
  const page = await (await phone()).newPage();
  await prepare(page);
  await page.goto(`${demo.server}/r/binh-my#${groupVisitCode(slip)}`);
  await pledges(page).waitFor();
  return page;
}

async function nextSent(page: Page): Promise<Rating> {
  const request = await page.waitForRequest((sent) => sent.url().endsWith('/ratings'));
  return JSON.parse(request.postData() ?? '') as Rating;
}

async function sendNow(page: Page): Promise<Rating> {
  const [rating] = await Promise.all([nextSent(page), send(page)]);
  await heading(page, form.sent);
  return rating;
}

async function rate(page: Page, manner: number, comment?: string): Promise<Rating> {
  await answerForm(page, { manner, ...(comment === undefined ? {} : { comment }) });
  return sendNow(page);
}

async function openIt(page: Page): Promise<void> {
  await press(page, text.see);
  await heading(page, text.ask);
  await press(page, text.yes);
}

/** All that the device keeps of visits, as text. */
function visitsOnDisk(page: Page): Promise<string> {
  return page.evaluate(
    () =>
      new Promise<string>((resolve) => {
        const opening = indexedDB.open('nghe-dan-visits');
        opening.addEventListener('success', () => {
          const store = opening.result
            .transaction('nghe-dan-visits')
            .objectStore('nghe-dan-visits');
          const all = store.getAll();
          all.addEventListener('success', () => {
            opening.result.close();
            resolve(JSON.stringify(all.result));
          });
        });
      }),
  );
}

async function othersRate(times: number): Promise<void> {
  for (let time = 0; time < times; time += 1) {
    const token = await openFor(over, 'binh-my', slips.third.pop() ?? '');
    const rating = newRating(commune.officers[2]?.id ?? '', {}, commune.sets);
    await ok(call(over, 'POST', `${base}/ratings`, { body: { ...rating, token } }));
  }
}

async function weekPasses(): Promise<void> {
  const page = await browser.newPage();
  await page.goto(demo.site);
  await page.getByRole('button', { name: 'Một tuần trôi qua' }).click();
  await page.getByText('Đã sang sáng thứ Hai').waitFor({ timeout: 60_000 });
  await page.close();
}

test('the receipt has a link to keep, which tells nothing of the answers, and can be copied', async () => {
  const page = await scan(slips.one.pop() ?? '');
  const rating = await rate(page, 2, 'Phải chờ lâu.');
  const link = (await page.getByRole('link', { name: text.link }).getAttribute('href')) ?? '';
  const kept = readReceiptLink(link.split('#')[1] ?? '');
  expect(link.startsWith(`${demo.server}/check#`)).toBe(true);
  expect(kept).toMatchObject({ commune: 'binh-my', id: rating.id });
  expect(kept?.promise.leaf).toMatch(/^[\w+/]{43}=$/u);
  await press(page, text.copy);
  await page.getByText(text.copied).waitFor();
  expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(link);
  await page.context().close();
});

test('the receipt is printed alone, with the link as a code that a camera reads', async () => {
  const page = await scan(slips.one.pop() ?? '', (fresh) =>
    fresh.addInitScript(() => {
      globalThis.print = () => undefined;
    }),
  );
  await rate(page, 4);
  await press(page, text.print);
  const paper = page.frameLocator(`iframe[title="${text.printTitle}"]`);
  await paper.getByText(text.printTitle).waitFor({ state: 'attached' });
  const shown = await page.locator('code').innerText();
  await paper.getByText(shown).waitFor({ state: 'attached' });
  expect((await paper.locator('path').getAttribute('d'))?.length).toBeGreaterThan(5000);
  await page.context().close();
});

test('once a rating is sent the device keeps neither answer nor token, and says so to whom scans again', async () => {
  const slip = slips.one.pop() ?? '';
  const page = await scan(slip);
  const { token } = await rate(page, 2);
  await expect.poll(() => visitsOnDisk(page)).not.toContain(token?.input);
  await page.goto('about:blank');
  await page.goto(`${demo.server}/r/binh-my#${groupVisitCode(slip)}`);
  await page.getByText(code.alreadySent).waitFor();
  await page.context().close();
});

test('who asks for it can change the rating later, until they let the right go', async () => {
  const page = await scan(slips.one.pop() ?? '');
  const first = await rate(page, 1);
  await page.getByRole('checkbox', { name: /^Giữ trên máy này/u }).check();
  await expect.poll(() => visitsOnDisk(page)).toContain(first.token?.input);
  await page.reload();
  await page.getByRole('button', { name: /^Sửa phiếu đã gửi/u }).click();
  await page.getByText(code.changing).waitFor();
  const second = await rate(page, 5);
  expect([first.version, second.version]).toEqual([1, 2]);
  expect(second.token).toEqual(first.token);
  await page.getByRole('checkbox', { name: /^Giữ trên máy này/u }).uncheck();
  await expect.poll(() => visitsOnDisk(page)).not.toContain(first.token?.input);
  await page.context().close();
});

test('a rating that is opened is equal to what was sent, and is sent again as it was filled in', async () => {
  const page = await scan(slips.one.pop() ?? '');
  const first = await rate(page, 2, 'Xin gọi 0912 345 678, phải chờ lâu.');
  await openIt(page);
  await heading(page, text.equal);
  await page.getByText('Xin gọi [số điện thoại], phải chờ lâu.').waitFor();
  await press(page, text.again);
  await heading(page, form.review);
  const second = await sendNow(page);
  expect(second).toMatchObject({ ...first, id: second.id, version: 2 });
  expect(second.id).not.toBe(first.id);
  await page.context().close();
});

test('after the opening the rating can be sent again although the page was closed', async () => {
  const page = await scan(slips.one.pop() ?? '');
  await rate(page, 2);
  await openIt(page);
  await heading(page, text.equal);
  await page.reload();
  await press(page, code.resume);
  await pledges(page).waitFor();
  expect((await rate(page, 3)).version).toBe(2);
  await page.context().close();
});

test('whoever would rather not leaves the rating as it is', async () => {
  const page = await scan(slips.one.pop() ?? '');
  await rate(page, 4);
  await press(page, text.see);
  await press(page, text.no);
  await heading(page, form.sent);
  await page.context().close();
});

const letterOf = criteriaOf(['nam-khong', 'ba-the-hien']).findIndex(({ id }) => id === 'gan-gui');

test('a server that flipped an answer on the way in is found out', async () => {
  const page = await scan(slips.one.pop() ?? '', (fresh) =>
    fresh.route('**/ratings', async (route) => {
      const rating = JSON.parse(route.request().postData() ?? '') as Rating;
      const answers = { ...rating.answers, 'gan-gui': 5 };
      await route.continue({ postData: JSON.stringify({ ...rating, answers }) });
    }),
  );
  await rate(page, 1);
  await openIt(page);
  await heading(page, text.unequal);
  await page
    .getByText(/gần gũi: ông\/bà trả lời “Rất không hài lòng”, máy chủ giữ “Rất hài lòng”/iu)
    .waitFor();
  await press(page, text.evidence);
  await page.getByText(text.copied).waitFor();
  const evidence = await page.evaluate(() => navigator.clipboard.readText());
  expect(JSON.parse(evidence)).toMatchObject({
    sent: { answers: { 'gan-gui': 1 } },
    kept: { answers: expect.stringMatching(new RegExp(`^.{${letterOf}}5`, 'u')) },
  });
  expect(evidence).not.toContain('token');
  await page.context().close();
});

test('a server that flipped an answer and shows the right one when asked is found out by the receipt', async () => {
  const page = await scan(slips.one.pop() ?? '', async (fresh) => {
    await fresh.route('**/ratings', async (route) => {
      const rating = JSON.parse(route.request().postData() ?? '') as Rating;
      const answers = { ...rating.answers, 'gan-gui': 5 };
      await route.continue({ postData: JSON.stringify({ ...rating, answers }) });
    });
    await fresh.route('**/ratings/open', async (route) => {
      const kept = (await (await route.fetch()).json()) as KeptRating;
      const letters = [...kept.answers].with(letterOf, '1').join('');
      await route.fulfill({ json: { ...kept, answers: letters } });
    });
  });
  await rate(page, 1);
  await openIt(page);
  await heading(page, text.unequal);
  await page.getByText(text.otherLeaf).waitFor();
  await page.context().close();
});

test('when the answer to the opening is lost, asking again shows it', async () => {
  let asked = 0;
  const page = await scan(slips.one.pop() ?? '', (fresh) =>
    fresh.route('**/ratings/open', async (route) => {
      asked += 1;
      const answer = await route.fetch();
      await (asked === 1 ? route.abort() : route.fulfill({ response: answer }));
    }),
  );
  await rate(page, 3);
  await openIt(page);
  await page.getByText(text.lost).waitFor();
  await press(page, text.retry);
  await heading(page, text.equal);
  await page.context().close();
});

test.each(['does not come', 'was changed by one byte'])(
  'where the part %s the plain receipt stands',
  async (what) => {
    const page = await scan(slips.one.pop() ?? '', (fresh) =>
      fresh.route('**/receipt-vi.js', async (route) => {
        if (what === 'does not come') return route.abort();
        const answer = await route.fetch();
        return route.fulfill({ response: answer, body: `${await answer.text()} ` });
      }),
    );
    const [, part] = await Promise.all([
      rate(page, 4),
      page.waitForEvent('console', (message) => message.type() === 'error'),
    ]);
    expect(part.text()).toMatch(/integrity|Failed to load/u);
    await page.getByText(form.receipt).waitFor();
    await page.getByRole('button', { name: code.again }).waitFor();
    expect(await page.getByText(text.keepTitle).count()).toBe(0);
    await page.context().close();
  },
);

test('each officer of a slip has a receipt of their own, and one is opened without the other', async () => {
  const page = await scan(slips.two.pop() ?? '');
  const first = await rate(page, 4);
  await openIt(page);
  await heading(page, text.equal);
  await press(page, text.again);
  const again = await sendNow(page);
  await page.getByRole('button', { name: /^Tiếp: đánh giá/u }).click();
  await page.getByText('Cán bộ 2/2').waitFor();
  const other = await rate(page, 3);
  expect([first.version, again.version, other.version]).toEqual([1, 2, 1]);
  expect(again.token).toEqual(first.token);
  expect(other.officer).not.toBe(first.officer);
  await expect.poll(() => visitsOnDisk(page)).not.toContain(first.token?.input);
  await expect.poll(() => visitsOnDisk(page)).not.toContain(other.token?.input);
  await page.context().close();
});

test('an open rating on the commune’s site is opened too, and sent again as another one', async () => {
  const page = await (await phone()).newPage();
  await page.goto(demo.site);
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 4', manner: 2 });
  const first = await sendNow(page);
  expect(first.token).toBeUndefined();
  await openIt(page);
  await heading(page, text.equal);
  await press(page, text.again);
  const second = await sendNow(page);
  expect(second.answers).toEqual(first.answers);
  expect(second.openingSecret).not.toBe(first.openingSecret);
  const link = await page.getByRole('link', { name: text.link }).getAttribute('href');
  expect(Buffer.from(link?.split('#')[1] ?? '', 'base64url').toString()).not.toContain(
    second.openingSecret,
  );
  await page.context().close();
});

test('after the release the board counts the second version, not one that was opened, and the browser finds it in the log', async () => {
  const opened = await scan(slips.third.pop() ?? '');
  await rate(opened, 1);
  await openIt(opened);
  await heading(opened, text.equal);
  const changed = await scan(slips.third.pop() ?? '');
  await rate(changed, 2);
  await press(changed, code.again);
  await rate(changed, 5);
  await othersRate(9);
  await weekPasses();
  await openIt(changed);
  await heading(changed, text.failed);
  await changed.getByText(problem['release-passed']).waitFor();
  await press(changed, text.back);
  await heading(changed, form.sent);
  const board = await ok<Board>(call(over, 'GET', `${base}/board`));
  const verified = board.officers?.[2]?.channels.find(({ channel }) => channel === 'receipt');
  const near = verified?.criteria.find(({ criterion }) => criterion === 'gan-gui');
  expect(near?.counts).toEqual({ 4: 9, 5: 1 });
  const kept = await changed.locator('a[href*="/check#"]').getAttribute('href');
  await changed.goto(kept ?? '');
  await heading(changed, check.outcomes['in-log'].title);
  await Promise.all([opened, changed].map((page) => page.context().close()));
});
