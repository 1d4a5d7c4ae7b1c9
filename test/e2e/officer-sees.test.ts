import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Me } from '../../shared/contract/member.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import { extension as text, form, problem } from '../../shared/text/vi.ts';
import { fill } from '../../shared/text/fill.ts';
import { call, ok, type Send } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import { expectedScores, neighboursSay } from './demo/demo-answers.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { fillForm, openForm, send } from './widget-form.ts';

let demo: DemoServer;
let browser: Browser;
let extension: ChromiumExtension;

beforeAll(async () => {
  [demo, browser, extension] = await Promise.all([
    startDemo(),
    launchChromium(),
    launchChromiumExtension(),
  ]);
});

afterAll(async () => {
  await extension?.close();
  await browser?.close();
  await demo?.stop();
});

const weeks = Array.from({ length: 12 }, (_, week) => [...neighboursSay(week + 1)]);

function expectedAtFirstDesk() {
  const expected = expectedScores(weeks).get('Quầy 1');
  if (expected === undefined) throw new Error('Nobody sits at the first desk.');
  return expected;
}

/** The score and the count that the popup says in words. */
async function popupSays(): Promise<{ score: number; ratings: number }> {
  const popup = await extension.open('popup.html');
  const words = popup.getByText(new RegExp(`^${numbered(text.score.from)}`, 'u')).first();
  await words.waitFor();
  const page = await popup.locator('main').innerText();
  await popup.close();
  const [, score] = /(\d+)\s*trên 100/u.exec(page) ?? [];
  const [, ratings] = /từ (\d+) phiếu/u.exec(page) ?? [];
  return { score: Number(score), ratings: Number(ratings) };
}

function numbered(sentence: string): string {
  return fill(sentence, { ratings: '\\d+', kind: '[^;]+', low: '\\d+', high: '\\d+' });
}

async function rateAtFirstDesk(page: Page): Promise<void> {
  await page.goto(demo.site);
  await openForm(page);
  await fillForm(page, { desk: 'Quầy 1', manner: 5 });
  await send(page);
  await page.getByRole('heading', { name: form.sent }).waitFor();
}

test('an officer pairs the extension with the link that was handed over', async () => {
  const pair = await extension.open('pair.html');
  await pair.getByLabel(text.pair.line).fill(demo.invites[0] ?? '');
  await pair.getByRole('button', { name: text.pair.submit }).click();
  await pair.getByRole('heading', { name: text.pair.doneTitle }).waitFor();
  await pair.close();
});

test('the popup says the score that was reckoned from the answers sent', async () => {
  const { score, ratings } = expectedAtFirstDesk();
  expect(await popupSays()).toEqual({ score: Math.round(score), ratings });
});

test('a link serves once: the next one who tries is told so', async () => {
  const other = await launchChromiumExtension();
  const pair = await other.open('pair.html');
  await pair.getByLabel(text.pair.line).fill(demo.invites[0] ?? '');
  await pair.getByRole('button', { name: text.pair.submit }).click();
  await pair.getByText(problem['invite-spent']).waitFor();
  await other.close();
});

test('after a release the popup shows the new count, also when its worker was killed before', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await rateAtFirstDesk(page);
  await extension.killWorker();
  await page.goto(demo.site);
  await page.getByRole('button', { name: 'Một tuần trôi qua' }).click();
  await page.getByText('Đã sang sáng thứ Hai').waitFor({ timeout: 60_000 });
  await page.close();
  const best = Object.fromEntries(
    Object.keys(neighboursSay(1)[0]?.answers ?? {}).map((id) => [
      id,
      /^khong-|^biet-/u.test(id) ? ('kept' as const) : (5 as const),
    ]),
  );
  weeks.push([...neighboursSay(13), { desk: 'Quầy 1', answers: best }]);
  await extension.firePoll();
  const { score, ratings } = expectedAtFirstDesk();
  await expect.poll(popupSays, { timeout: 30_000 }).toEqual({ score: Math.round(score), ratings });
});

test('without a network the popup shows what it knew and says how old it is', async () => {
  await extension.context.setOffline(true);
  const popup = await extension.open('popup.html');
  await popup
    .getByText(/chưa kết nối được/u)
    .first()
    .waitFor();
  expect(await popup.locator('main').innerText()).toMatch(/trên 100/u);
  await popup.close();
  await extension.context.setOffline(false);
});

test('one officer is refused the private view of another', async () => {
  const toServer: Send = async (path, init) => fetch(`${demo.server}${path}`, init);
  const page = await browser.newPage();
  await page.goto(demo.site);
  await page.getByRole('button', { name: 'Lấy mã ghép nối cho cán bộ' }).click();
  const link = await page.locator('a[href*="/pair/"]').first().getAttribute('href');
  await page.close();
  const device = await pairDevice(toServer, link?.split('#')[1] ?? '', 'binh-my');
  const token = await signIn(toServer, device);
  const me = await ok<Me>(call(toServer, 'GET', '/v1/me', { token }));
  const { officers } = await ok<Commune>(call(toServer, 'GET', '/v1/communes/binh-my'));
  const statuses = await Promise.all(
    officers.map(async ({ id }) => {
      const path = `/v1/communes/binh-my/officers/${id}/score`;
      return {
        own: id === me.officer?.id,
        status: (await call(toServer, 'GET', path, { token })).status,
      };
    }),
  );
  expect(statuses.filter(({ own }) => own)).toEqual([{ own: true, status: 200 }]);
  expect(statuses.filter(({ own }) => !own).map(({ status }) => status)).toEqual([
    403, 403, 403, 403,
  ]);
});
