import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { concern as text, extension as words, oversight, questions } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { firstOperator, newCommune } from '../client/installation.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import {
  type ChromiumExtension,
  launchChromiumExtension,
} from '../e2e/browsers/chromium-extension.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { chooseTextSize, type Look } from './look.ts';

type Keep = (page: Page, name: string) => Promise<void>;

/** A commune whose Mặt trận has a device, on a server of its own. */
interface Stage {
  readonly server: RealServer;
  readonly address: string;
  readonly browser: Browser;
  readonly front: ChromiumExtension;
}

/** Takes pictures of a concern's whole way: the key, the citizen's page, Mặt trận's desk. */
export async function concernPictures(look: Look, keep: Keep): Promise<void> {
  const data = await mkdtemp(join(tmpdir(), 'nghe-dan-concern-'));
  const stage = await prepare(data);
  try {
    await keepCitizen(stage, look, keep, ['concern-no-key']);
    await makeKey(stage, look, keep);
    await keepCitizen(stage, look, keep, [
      'concern-1-write',
      'concern-1-missing',
      'concern-2-review',
      'concern-3-sent',
    ]);
    await keepDesk(stage, look, keep);
  } finally {
    await Promise.all([stage.browser.close(), stage.front.close()]);
    await stage.server.stop();
    await rm(data, { recursive: true, force: true });
  }
}

async function prepare(data: string): Promise<Stage> {
  const server = await startServer(production(data));
  const port = server.ports.get('http') ?? 0;
  const over = sendTo(port);
  const { tokens } = await newCommune(over, await firstOperator(over, OPERATOR_SECRET), 'binh-my');
  const invited = { role: 'overseer', label: 'Máy của Mặt trận' };
  const asked = { token: tokens.operator, body: invited };
  const path = '/v1/communes/binh-my/invites';
  const { invite } = await ok<{ invite: string }>(call(over, 'POST', path, asked));
  const address = `http://127.0.0.1:${port}`;
  const front = await launchChromiumExtension();
  const pair = await front.open('pair.html');
  await pair.getByLabel(words.pair.line).fill(`${address}/pair/binh-my#${invite}`);
  await pair.getByRole('button', { name: words.pair.submit }).click();
  await pair.getByRole('heading', { name: words.pair.doneTitle }).waitFor();
  await pair.close();
  return { server, address, browser: await launchChromium(), front };
}

async function openDesk({ front }: Stage, look: Look): Promise<Page> {
  const page = await front.open('oversight.html');
  await page.emulateMedia({ colorScheme: look.colorScheme });
  await page.setViewportSize({ width: look.width, height: look.height });
  if (look.textSize) await chooseTextSize(page, look.textSize);
  return page;
}

async function makeKey(stage: Stage, look: Look, keep: Keep): Promise<void> {
  const page = await openDesk(stage, look);
  const press = (name: string) => page.getByRole('button', { name }).click();
  await page.getByRole('button', { name: oversight.make.start }).waitFor();
  await keep(page, `oversight-1-make-${look.name}`);
  await press(oversight.make.start);
  const groups = await page.locator('.recovery code').allTextContents();
  await keep(page, `oversight-2-sheet-${look.name}`);
  await page.emulateMedia({ media: 'print' });
  await keep(page, `oversight-2-sheet-print-${look.name}`);
  await page.emulateMedia({ media: 'screen' });
  await press(oversight.sheet.next);
  await press(oversight.confirm.publish);
  await keep(page, `oversight-3-confirm-${look.name}`);
  for (const field of await page.getByLabel(/^Nhóm \d+$/u).all()) {
    const number = Number((await field.getAttribute('id'))?.split('-')[1]);
    await field.fill(groups[number - 1] ?? '');
  }
  await press(oversight.confirm.publish);
  await page.getByText(oversight.list.empty).waitFor();
  await keep(page, `oversight-4-empty-${look.name}`);
  await page.close();
}

const reach: Readonly<Record<string, (page: Page) => Promise<void>>> = {
  'concern-no-key': async (page) => void (await page.locator('.empty').waitFor()),
  'concern-1-write': async (page) => void (await page.getByLabel(text.text).waitFor()),
  async 'concern-1-missing'(page) {
    await page.getByRole('button', { name: text.toReview }).click();
  },
  'concern-2-review': write,
  async 'concern-3-sent'(page) {
    await write(page);
    await page.getByRole('button', { name: text.send }).click();
    await page.getByRole('heading', { name: text.sent }).waitFor();
  },
};

async function write(page: Page): Promise<void> {
  await page.getByRole('radio', { name: questions.observed['khong-sach-nhieu'] }).check();
  await page.getByLabel(text.officer).selectOption({ index: 1 });
  await page.getByLabel(text.text).fill('Bảo thiếu giấy ba lần.\nLần thứ ba thì gợi ý bồi dưỡng.');
  await page.getByRole('button', { name: text.toReview }).click();
  await page.getByRole('heading', { name: text.review }).waitFor();
}

async function keepCitizen(
  { browser, address }: Stage,
  { name, colorScheme, textSize, ...viewport }: Look,
  keep: Keep,
  scenes: readonly string[],
): Promise<void> {
  for (const scene of scenes) {
    const context = await browser.newContext({ viewport, colorScheme, reducedMotion: 'reduce' });
    const page = await context.newPage();
    if (textSize) await chooseTextSize(page, textSize);
    await page.goto(`${address}/concern/binh-my`);
    await reach[scene]?.(page);
    await keep(page, `${scene}-${name}`);
    await context.close();
  }
}

async function keepDesk(stage: Stage, look: Look, keep: Keep): Promise<void> {
  const popup = await stage.front.open('popup.html');
  await popup.emulateMedia({ colorScheme: look.colorScheme });
  await popup.setViewportSize({ width: look.width, height: look.height });
  await popup.getByRole('link', { name: words.concerns }).waitFor();
  await keep(popup, `popup-overseer-${look.name}`);
  await popup.close();
  const page = await openDesk(stage, look);
  await page.getByText('Lần thứ ba').waitFor();
  await keep(page, `oversight-5-list-${look.name}`);
  await page.getByRole('button', { name: oversight.referral.open }).click();
  await keep(page, `oversight-6-referral-${look.name}`);
  await page.emulateMedia({ media: 'print' });
  await keep(page, `oversight-6-referral-print-${look.name}`);
  await page.emulateMedia({ media: 'screen' });
  await page.getByRole('button', { name: oversight.referral.close }).click();
  await stage.front.context.setOffline(true);
  await page.getByRole('button', { name: oversight.refresh }).click();
  await page.getByRole('alert').waitFor();
  await keep(page, `oversight-7-offline-${look.name}`);
  await stage.front.context.setOffline(false);
  await page.close();
}
