import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../../shared/text/fill.ts';
import { aloud, form as text, questions } from '../../shared/text/vi.ts';
import {
  type FakeVoice,
  findVoices,
  finishPiece,
  giveVoices,
  spoken,
} from './accessibility/fake-speech.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { openForm } from './widget-form.ts';

const vietnamese: FakeVoice = { lang: 'vi-VN', localService: true };

let demo: DemoServer;
let browser: Browser;

beforeAll(async () => {
  [demo, browser] = await Promise.all([startDemo(), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
});

async function opened(voices: readonly FakeVoice[]): Promise<{ page: Page; parts: string[] }> {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  const parts: string[] = [];
  page.on('request', (request) => {
    if (request.url().includes('/aloud-')) parts.push(request.url());
  });
  await giveVoices(page, voices);
  await page.goto(demo.site);
  await openForm(page);
  return { page, parts };
}

const button = (page: Page) => page.getByRole('button', { name: aloud.read });

/** On the pledges, of which one is ticked; being read. */
async function reading(): Promise<Page> {
  const { page } = await opened([vietnamese]);
  await page.getByRole('radio', { name: 'Quầy 1' }).check();
  await page.getByRole('button', { name: text.next }).click();
  await page.getByRole('checkbox', { name: questions.observed['khong-tham-o'] }).check();
  await button(page).click();
  await page.getByRole('button', { name: aloud.read, pressed: true }).waitFor();
  return page;
}

const stopped = (page: Page) =>
  page.getByRole('button', { name: aloud.read, pressed: false }).waitFor();

test.each([
  ['has no voice', []],
  ['has no voice for the language', [{ lang: 'en-US', localService: true }]],
  ['would send what is read to a voice on the net', [{ lang: 'vi-VN', localService: false }]],
])('a device that %s shows no button and is sent nothing for it', async (_, voices) => {
  const { page, parts } = await opened(voices);
  await findVoices(page, voices);
  expect(await button(page).count()).toBe(0);
  expect(parts).toEqual([]);
  await page.close();
});

test('a voice that is found late brings the button once', async () => {
  const { page, parts } = await opened([]);
  await findVoices(page, [vietnamese]);
  await button(page).waitFor();
  await findVoices(page, [vietnamese]);
  expect(await button(page).count()).toBe(1);
  expect(parts).toHaveLength(1);
  await page.close();
});

test('a screen is read from its heading to its buttons, with what was chosen, and then it is still', async () => {
  const page = await reading();
  const names = `${text.back}, ${text.next}`;
  const expected = [
    questions.pledges,
    ...Object.entries(questions.observed).map(([id, label]) =>
      id === 'khong-tham-o' ? `${label}, ${aloud.chosen}` : label,
    ),
    questions.none,
    text.unsureRest,
    fill(aloud.buttons, { names }),
  ];
  for (let piece = 1; piece <= expected.length; piece += 1) {
    expect((await spoken(page)).said).toEqual(expected.slice(0, piece));
    await finishPiece(page);
  }
  await stopped(page);
  expect(await spoken(page)).toEqual({ said: expected, speaking: false });
  await page.close();
});

test('pressing again stops the voice', async () => {
  const page = await reading();
  await button(page).click();
  await stopped(page);
  expect(await spoken(page)).toMatchObject({ said: { length: 1 }, speaking: false });
  await page.close();
});

test('the voice stops with its screen, not with an answer', async () => {
  const page = await reading();
  await page.getByRole('checkbox', { name: questions.observed['khong-ne-tranh'] }).check();
  expect((await spoken(page)).speaking).toBe(true);
  await page.getByRole('button', { name: text.next }).click();
  await stopped(page);
  expect(await spoken(page)).toMatchObject({ said: { length: 1 }, speaking: false });
  await page.close();
});

test('the voice stops when the form is closed', async () => {
  const { page } = await opened([vietnamese]);
  await button(page).click();
  expect((await spoken(page)).speaking).toBe(true);
  await page.keyboard.press('Escape');
  await expect.poll(async () => (await spoken(page)).speaking).toBe(false);
  await openForm(page);
  await stopped(page);
  await page.close();
});
