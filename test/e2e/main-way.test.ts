import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Board } from '../../shared/contract/score.ts';
import type { Answers } from '../../shared/criteria/answers.ts';
import { form as text } from '../../shared/text/vi.ts';
import { launchChromium } from './browsers/chromium.ts';
import { desks, expectedScores, neighboursSay } from './demo/demo-answers.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { fillFormByHand } from './form-by-hand.ts';
import { fillForm, openForm, send, type Visit } from './widget-form.ts';

let demo: DemoServer;
let browser: Browser;
/** What was sent, week by week: first the twelve weeks of the demo's first start. */
const weeks: { desk: string; answers: Answers }[][] = Array.from({ length: 12 }, (_, week) => [
  ...neighboursSay(week + 1),
]);
const visitors: { desk: string; answers: Answers }[] = [];

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function phone(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 360, height: 740 },
    hasTouch: true,
  });
  return context.newPage();
}

function answersOf({ desk, met = [], manner = 4 }: Visit): { desk: string; answers: Answers } {
  const ids = Object.keys(neighboursSay(1)[0]?.answers ?? {});
  const answer = (id: string) => {
    if (id.startsWith('khong-')) return met.some((one) => one === id) ? 'broken' : 'kept';
    return id.startsWith('biet-') ? 'kept' : manner;
  };
  return { desk, answers: Object.fromEntries(ids.map((id) => [id, answer(id)])) as Answers };
}

async function board(): Promise<Board> {
  return (await fetch(`${demo.server}/v1/communes/binh-my/board`)).json() as Promise<Board>;
}

async function expectReckoned(): Promise<void> {
  const { officers } = await board();
  for (const [desk, { ratings, score }] of expectedScores(weeks)) {
    const shown = officers?.find((officer) => officer.desk === desk)?.channels[0];
    expect(shown?.ratings ?? 0).toBe(ratings);
    if (ratings > 0) expect(100 * (shown?.score?.value ?? Number.NaN)).toBeCloseTo(score, 9);
  }
}

test('the first start shows scores that equal those reckoned from the answers sent', async () => {
  expect((await board()).release?.number).toBe(12);
  await expectReckoned();
});

test('nobody is at 100 and one desk waits below the threshold', async () => {
  const { officers } = await board();
  const scores = (officers ?? []).map(({ channels }) => channels[0]?.score?.value);
  expect(scores.filter((score) => score === undefined)).toHaveLength(1);
  expect(scores.every((score) => score === undefined || score < 1)).toBe(true);
});

test('a citizen rates from the commune’s own site, on a phone, under its strict policy', async () => {
  const page = await phone();
  const complaints: string[] = [];
  page.on('console', (message) => {
    if (/Content Security Policy|Refused/u.test(message.text())) complaints.push(message.text());
  });
  const visit: Visit = {
    desk: 'Quầy 1',
    met: ['khong-cham-tre'],
    manner: 3,
    comment: 'Phải chờ hơi lâu.',
  };
  await page.goto(demo.site);
  await openForm(page);
  await fillFormByHand(page, visit);
  await send(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
  expect(complaints).toEqual([]);
  visitors.push(answersOf(visit));
  await page.context().close();
});

test('without a network the rating stays on the phone and is sent once when it is back', async () => {
  const page = await phone();
  const visit: Visit = { desk: 'Quầy 2', manner: 5 };
  await page.goto(demo.site);
  await openForm(page);
  await fillForm(page, visit);
  await page.context().setOffline(true);
  await send(page);
  await page.getByRole('heading', { name: text.queued }).waitFor();
  await page.context().setOffline(false);
  await page.getByRole('heading', { name: text.sent }).waitFor({ timeout: 60_000 });
  visitors.push(answersOf(visit));
  await page.context().close();
});

test('a rating that was left behind is sent when the citizen comes back to the site', async () => {
  const page = await phone();
  const visit: Visit = { desk: 'Quầy 3', manner: 2, met: ['khong-ne-tranh', 'khong-hach-dich'] };
  await page.goto(demo.site);
  await openForm(page);
  await fillForm(page, visit);
  await page.context().setOffline(true);
  await send(page);
  await page.getByRole('heading', { name: text.queued }).waitFor();
  await page.close();
  await page.context().setOffline(false);
  const again = await page.context().newPage();
  const taken = again.waitForResponse((response) => response.url().endsWith('/ratings'));
  await again.goto(demo.site);
  expect((await taken).status()).toBe(201);
  visitors.push(answersOf(visit));
  await again.context().close();
});

test('a week later the box has opened, and every rating is in the scores exactly once', async () => {
  const page = await phone();
  await page.goto(demo.site);
  await page.getByRole('button', { name: 'Một tuần trôi qua' }).click();
  await page.getByText('Đã sang sáng thứ Hai').waitFor({ timeout: 60_000 });
  weeks.push([...neighboursSay(13), ...visitors]);
  expect((await board()).release?.number).toBe(13);
  await expectReckoned();
  expect(desks).toHaveLength(5);
  await page.context().close();
});
