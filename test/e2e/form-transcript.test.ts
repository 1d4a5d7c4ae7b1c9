import type { Browser, CDPSession, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { Commune } from '../../shared/contract/commune.ts';
import { languages, type Text } from '../../shared/text/languages.ts';
import { transcript } from './accessibility/transcript.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';

let demo: DemoServer;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

/** A form that is read screen by screen. */
interface Reading {
  readonly page: Page;
  readonly session: CDPSession;
  readonly form: Locator;
  readonly text: Text;
  readonly screens: string[];
}

async function beginReading(text: Text, address: string, within: string): Promise<Reading> {
  const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(address);
  const session = await context.newCDPSession(page);
  return { page, session, form: page.locator(within), text, screens: [] };
}

/** Notes what is said of the screen with this heading, once it is there. */
async function read({ page, session, form, screens }: Reading, heading: string): Promise<void> {
  await page.getByRole('heading', { name: heading }).waitFor();
  screens.push(await transcript(session, form));
}

const press = ({ page }: Reading, name: string) =>
  page.getByRole('button', { name, exact: true }).click();

/** The way of a citizen who forgets an answer and turns back once. */
async function readForm(reading: Reading): Promise<void> {
  const { page, text } = reading;
  const { form, questions } = text;
  await read(reading, form.officer);
  await press(reading, form.next);
  await read(reading, form.officer);
  await page.getByRole('radio').first().check();
  await press(reading, form.next);
  await read(reading, questions.pledges);
  await page.getByRole('checkbox').first().check();
  await press(reading, form.next);
  await read(reading, form.manners);
  await press(reading, form.next);
  await read(reading, form.manners);
  await answerGroups(page, 3);
  await press(reading, form.next);
  await read(reading, questions.knows);
  await answerGroups(page, 0);
  await press(reading, form.next);
  await page.getByLabel(form.commentLabel).fill('Cảm ơn.');
  await read(reading, form.comment);
  await press(reading, form.next);
  await read(reading, form.review);
}

async function answerGroups(page: Page, choice: number): Promise<void> {
  for (const group of await page.getByRole('group').all())
    await group.getByRole('radio').nth(choice).check();
}

async function sendAndRead(reading: Reading): Promise<void> {
  const { page, text } = reading;
  await page.context().setOffline(true);
  await press(reading, text.form.send);
  await read(reading, text.form.queued);
  await page.context().setOffline(false);
  await page.getByRole('button', { name: text.receipt.see }).waitFor();
  await read(reading, text.form.sent);
}

/** All that was said, without what is another one each time. */
async function said({ page, screens, text }: Reading): Promise<string> {
  const answer = await fetch(`${demo.server}/v1/communes/binh-my`);
  const { nextRelease } = (await answer.json()) as Commune;
  const timeZone = 'Asia/Ho_Chi_Minh';
  const length = { weekday: 'long', day: 'numeric', month: 'long', timeZone } as const;
  const date = new Date(nextRelease).toLocaleDateString(text.language.locale, length);
  const receipt = await page.locator('code').innerText();
  return `${screens.join('\n\n')}\n`
    .replaceAll(date, '{date}')
    .replaceAll(receipt, '{receipt}')
    .replaceAll(demo.server, '{server}');
}

const approved = (code: string) => `./transcripts/form.${code}.txt`;

test('a screen reader says of the form on a site what was approved', async () => {
  const reading = await beginReading(languages.vi, demo.site, 'nghe-dan dialog');
  await press(reading, languages.vi.loader.open);
  await readForm(reading);
  await reading.page.keyboard.press('Escape');
  await read(reading, languages.vi.form.leave);
  await press(reading, languages.vi.form.stay);
  await sendAndRead(reading);
  await expect(await said(reading)).toMatchFileSnapshot(approved('vi'));
  await reading.page.context().close();
});

test.each(Object.entries(languages).filter(([code]) => code !== 'vi'))(
  'in the language "%s" it says on our own page what was approved',
  async (code, text) => {
    const reading = await beginReading(
      text,
      `${demo.server}/rate/binh-my?lang=${code}`,
      'nghe-dan .form',
    );
    await readForm(reading);
    await sendAndRead(reading);
    await expect(await said(reading)).toMatchFileSnapshot(approved(code));
    await reading.page.context().close();
  },
);
