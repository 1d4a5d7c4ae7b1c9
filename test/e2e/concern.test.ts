import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  concern as text,
  concernPage,
  extension as popupText,
  form,
  oversight,
  page as words,
  questions,
} from '../../shared/text/vi.ts';
import { fill } from '../../shared/text/fill.ts';
import { call, ok, type Send } from '../client/api.ts';
import { concernKey } from '../client/concern.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import { pausesPass } from './pauses-pass.ts';
import { fillForm, send as sendRating } from './widget-form.ts';

const STORY = 'Đưa phong bì PHONGBI-500-NGHIN trước mặt ông K. mới được ký.';
const CONTACT = 'Nhà cuối xóm LIENHE-QUA-CHI-HAI';

let data: string;
let server: RealServer;
let address: string;
let over: Send;
let home: Installation;
let browser: Browser;
let front: ChromiumExtension;
/** What stands on the recovery sheet, and the key's fingerprint. */
let groups: readonly string[] = [];
let fingerprint = '';
let reference = '';

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'nghe-dan-concern-'));
  server = await startServer(production(data));
  const port = server.ports.get('http') ?? 0;
  address = `http://127.0.0.1:${port}`;
  over = sendTo(port);
  const operator = await firstOperator(over, OPERATOR_SECRET);
  const sets = ['nam-khong', 'ba-the-hien', 'sau-biet'] as const;
  home = await newCommune(over, operator, 'binh-my', sets);
  [browser, front] = await Promise.all([launchChromium(), launchChromiumExtension()]);
  await pair(front, 'overseer');
});

afterAll(async () => {
  await Promise.all([browser?.close(), front?.close()]);
  await server?.stop();
  await rm(data, { recursive: true, force: true });
});

async function pair(extension: ChromiumExtension, role: 'overseer' | 'leader'): Promise<void> {
  const token = home.tokens.operator;
  const body = { role, label: 'Máy của Mặt trận' };
  const path = '/v1/communes/binh-my/invites';
  const { invite } = await ok<{ invite: string }>(call(over, 'POST', path, { token, body }));
  const page = await extension.open('pair.html');
  await page.getByLabel(popupText.pair.line).fill(`${address}/pair/binh-my#${invite}`);
  await page.getByRole('button', { name: popupText.pair.submit }).click();
  await page.getByRole('heading', { name: popupText.pair.doneTitle }).waitFor();
  await page.close();
}

function phone(javaScriptEnabled = true): Promise<BrowserContext> {
  return browser.newContext({ viewport: { width: 360, height: 740 }, javaScriptEnabled });
}

async function citizen(): Promise<Page> {
  const page = await (await phone()).newPage();
  await page.goto(`${address}/concern/binh-my`);
  return page;
}

async function fillIn(page: Page): Promise<void> {
  await page.getByRole('radio', { name: questions.observed['khong-sach-nhieu'] }).check();
  await page.getByLabel(text.officer).selectOption({ index: 1 });
  await page.getByLabel(text.text).fill(STORY);
  await page.getByLabel(text.contact).fill(CONTACT);
  await page.getByRole('button', { name: text.toReview }).click();
}

async function write(page: Page): Promise<void> {
  await fillIn(page);
  await page.getByRole('heading', { name: text.review }).waitFor();
}

/** Whether any file that the server keeps holds some bytes. */
async function stored(needle: string): Promise<boolean> {
  const files = await readdir(data, { recursive: true, withFileTypes: true });
  const contents = await Promise.all(
    files.filter((file) => file.isFile()).map((file) => readFile(join(file.parentPath, file.name))),
  );
  return contents.some((content) => content.includes(needle));
}

test('before there is a key the page says so and offers the other ways', async () => {
  const page = await citizen();
  await page.getByText(concernPage.noKey).waitFor();
  await page.getByRole('heading', { name: concernPage.formal }).waitFor();
  await page.context().close();
});

test('Mặt trận makes a key, and publishes it only after reading back from the sheet', async () => {
  const popup = await front.open('popup.html');
  const link = popup.getByRole('link', { name: popupText.concerns });
  expect(await link.getAttribute('href')).toBe('/oversight.html');
  await popup.close();
  const page = await front.open('oversight.html');
  await page.getByRole('button', { name: oversight.make.start }).click();
  groups = await page.locator('.recovery code').allTextContents();
  expect(groups).toHaveLength(13);
  await page.getByRole('button', { name: oversight.sheet.next }).click();
  const asked = await page.getByLabel(/^Nhóm \d+$/u).all();
  expect(asked).toHaveLength(3);
  for (const field of asked) await field.fill('00000');
  await page.getByRole('button', { name: oversight.confirm.publish }).click();
  await page
    .getByRole('alert')
    .getByText(/^Chưa khớp/u)
    .waitFor();
  expect(await call(over, 'GET', '/v1/communes/binh-my/concern-key')).toMatchObject({
    body: { keys: [] },
  });
  for (const field of asked) {
    const number = Number((await field.getAttribute('id'))?.split('-')[1]);
    await field.fill((groups[number - 1] ?? '').toLowerCase());
  }
  await page.getByRole('button', { name: oversight.confirm.publish }).click();
  await page.getByRole('heading', { name: oversight.keyTitle }).waitFor();
  fingerprint = (await page.locator('.groups').first().textContent()) ?? '';
  expect(fingerprint).toMatch(/^(?:\w{4}-){4}\w{4}$/u);
  await page.getByText(oversight.list.empty).waitFor();
  await page.close();
});

test('a citizen sees the same fingerprint, is told what is missing, and seals a concern', async () => {
  const page = await citizen();
  await page.locator('.card .fingerprint').getByText(fingerprint).waitFor();
  await page.getByRole('button', { name: text.toReview }).click();
  const alert = page.getByRole('alert');
  await alert.getByText(text.missing.about).waitFor();
  await alert.getByText(text.missing.text).waitFor();
  expect(await alert.evaluate((box) => box === document.activeElement)).toBe(true);
  await write(page);
  await page.locator('.promises').getByText(fingerprint).waitFor();
  const bodies: string[] = [];
  page.on('request', (request) => bodies.push(request.postData() ?? ''));
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.sent }).waitFor();
  reference = (await page.locator('#concern .fingerprint').textContent()) ?? '';
  expect(bodies.filter(Boolean)).toHaveLength(1);
  expect(bodies.join('')).not.toMatch(/PHONGBI|LIENHE|Tư pháp|sach-nhieu/u);
  await page.getByRole('button', { name: text.done }).click();
  expect(await page.getByLabel(text.text).inputValue()).toBe('');
  expect(await page.locator('#concern').textContent()).not.toContain(reference);
  await page.context().close();
});

test('no file of the server holds what was written, neither database nor log of it', async () => {
  expect(await stored(fingerprint)).toBe(true);
  for (const needle of ['PHONGBI-500-NGHIN', 'LIENHE-QUA-CHI-HAI', 'khong-sach-nhieu', reference]) {
    expect(await stored(needle)).toBe(false);
  }
});

test('Mặt trận reads it on its device and answers; the citizen learns that by the reference', async () => {
  const page = await front.open('oversight.html');
  await page.getByText(STORY).waitFor();
  await page.getByText(CONTACT).waitFor();
  await page.getByText(reference).waitFor();
  expect(await page.title()).toBe(oversight.title);
  await page.getByRole('button', { name: oversight.change.close }).click();
  // Without a reason nothing is closed.
  const reason = page.getByLabel(oversight.change.reason);
  expect(await reason.evaluate((field) => field.matches(':invalid'))).toBe(true);
  await page.getByRole('button', { name: oversight.change.examining }).click();
  await page
    .getByText(fill(oversight.change.saved, { status: oversight.statuses.examining }))
    .waitFor();
  await page.close();
  const asking = await citizen();
  await asking.getByLabel(text.askLabel).fill(reference.toLowerCase());
  await asking.getByRole('button', { name: text.askButton }).click();
  await asking.getByRole('status').getByText('đang xem xét').waitFor();
  await asking.context().close();
});

test('the referral holds the concern, and the writer’s contact only when it is asked for', async () => {
  const page = await front.open('oversight.html');
  await page.getByRole('button', { name: oversight.referral.open }).click();
  const letter = page.locator('.letter');
  await letter.getByText(STORY).waitFor();
  expect(await letter.innerText()).not.toContain(CONTACT);
  await page.getByRole('checkbox').check();
  expect(await letter.innerText()).toContain(CONTACT);
  await page.emulateMedia({ media: 'print' });
  expect(await page.getByRole('button').count()).toBe(0);
  await page.close();
});

test('on another device the concern stays shut until the sheet is typed in, and a mistake is pointed out', async () => {
  const other = await launchChromiumExtension();
  await pair(other, 'overseer');
  const page = await other.open('oversight.html');
  await page.getByText(/chưa có trên máy này/u).waitFor();
  expect(await page.locator('body').innerText()).not.toContain('PHONGBI');
  const recovery = page.getByLabel(oversight.restore.label);
  const wrong = groups.map((group, at) => (at === 4 ? group.replace(/.$/u, '*') : group));
  await recovery.fill(wrong.join(' '));
  await page.getByRole('button', { name: oversight.restore.submit }).click();
  await page.getByText(fill(oversight.restore.wrong, { numbers: 5 })).waitFor();
  await recovery.fill(groups.join('\n').toLowerCase());
  await page.getByRole('button', { name: oversight.restore.submit }).click();
  await page.getByText(STORY).waitFor();
  expect(await keysOn(page)).toBe(1);
  await page.close();
  await unpair(other);
  expect(await keysOn(await other.open('pair.html'))).toBe(0);
  await other.close();
});

/** How many sealing keys the device has. */
function keysOn(page: Page): Promise<number> {
  return page.evaluate(
    () =>
      new Promise<number>((resolve) => {
        const opening = indexedDB.open('nghe-dan');
        opening.addEventListener('success', () => {
          const store = opening.result.transaction('concernKeys').objectStore('concernKeys');
          const counting = store.count();
          counting.addEventListener('success', () => resolve(counting.result));
        });
      }),
  );
}

async function unpair(extension: ChromiumExtension): Promise<void> {
  const { device } = popupText;
  const popup = await extension.open('popup.html');
  await popup.getByRole('button', { name: device.unpair }).click();
  await popup.getByText(device.keyToo).waitFor();
  await popup.getByRole('button', { name: device.yes }).click();
  await popup.getByRole('heading', { name: popupText.welcome.title }).waitFor();
  await popup.close();
}

test('a leader’s device is told that the page is not for it, and its popup does not lead there', async () => {
  const leader = await launchChromiumExtension();
  await pair(leader, 'leader');
  const page = await leader.open('oversight.html');
  await page.getByText(oversight.notOverseer).waitFor();
  await page.getByRole('link', { name: oversight.results }).waitFor();
  const popup = await leader.open('popup.html');
  await popup.getByText(popupText.roles.leader).first().waitFor();
  expect(await popup.getByRole('link', { name: popupText.concerns }).count()).toBe(0);
  await leader.close();
});

test('without a network the citizen keeps what was written, and sending again counts once', async () => {
  const page = await citizen();
  await write(page);
  let lost = true;
  await page.route('**/concerns', async (route) => {
    const response = await route.fetch();
    await (lost ? route.abort() : route.fulfill({ response }));
  });
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('alert').getByText(text.offline).waitFor();
  lost = false;
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.sent }).waitFor();
  await page.context().close();
  const token = home.tokens.overseer;
  const list = call(over, 'GET', '/v1/communes/binh-my/concerns', { token });
  expect((await ok<{ concerns: unknown[] }>(list)).concerns).toHaveLength(2);
});

test('a concern is written and sent with the keyboard alone', async () => {
  const page = await citizen();
  const radio = page.getByRole('radio', { name: text.pressed });
  await page.getByRole('radio').first().focus();
  for (let step = 0; step < 5; step += 1) await page.keyboard.press('ArrowDown');
  expect(await radio.isChecked()).toBe(true);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Duoc nho cham nam sao ngay tai quay.');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: text.review }).waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.getByRole('heading', { name: text.sent }).waitFor();
  await page.context().close();
});

test('when the key changes while somebody writes, nothing is sent before they saw the new one', async () => {
  const page = await citizen();
  await write(page);
  const body = { publicKey: concernKey(9) };
  const token = home.tokens.overseer;
  await ok(call(over, 'POST', '/v1/communes/binh-my/concern-keys', { token, body }));
  await page.getByRole('button', { name: text.send }).click();
  await page
    .getByRole('alert')
    .getByText(/vừa đổi khóa/u)
    .waitFor();
  const shown = await page.locator('.promises .fingerprint').textContent();
  expect(shown).not.toBe(fingerprint);
  await page.getByRole('button', { name: text.send }).click();
  await page.getByRole('heading', { name: text.sent }).waitFor();
  await page.context().close();
  const desk = await front.open('oversight.html');
  await desk.getByText(oversight.restore.foreign).waitFor();
  await desk.close();
});

test('a key that does not stand in the public log is sealed to by nobody', async () => {
  const page = await citizen();
  await pausesPass(page.context());
  await page.reload();
  await page.route('**/events/tile/entries/**', async (route) => {
    const response = await route.fetch();
    const forged = (await response.body())
      .toString('latin1')
      .replaceAll(/"publicKey":"B./gu, '"publicKey":"BA');
    await route.fulfill({ response, body: Buffer.from(forged, 'latin1') });
  });
  await fillIn(page);
  await page.getByRole('alert').getByText(text.untrue).waitFor();
  expect(await page.getByRole('button', { name: text.send }).count()).toBe(0);
  await page.context().close();
});

test('without script the page says that sealing needs it, and how to go the formal way', async () => {
  const context = await phone(false);
  const page = await context.newPage();
  await page.goto(`${address}/concern/binh-my`);
  await page.getByText(concernPage.needsScript).waitFor();
  await page.getByText('Luật Tố cáo 2018, Điều 23').waitFor();
  await context.close();
});

test('after a broken pledge the form’s receipt leads to Mặt trận, and after none it does not', async () => {
  for (const met of [['khong-cham-tre'], []] as const) {
    const page = await (await phone()).newPage();
    await page.goto(`${address}/rate/binh-my`);
    await page.getByRole('heading', { name: form.officer }).waitFor();
    await fillForm(page, { desk: 'Quầy 1', met });
    await sendRating(page);
    await page.getByRole('heading', { name: form.sent }).waitFor();
    const link = page.getByRole('link', { name: form.serious });
    expect(await link.count()).toBe(met.length);
    if (met.length > 0) expect(await link.getAttribute('href')).toBe(`${address}/concern/binh-my`);
    await page.context().close();
  }
});

test('so does the receipt of the form that needs no script', async () => {
  const context = await phone(false);
  const page = await context.newPage();
  await page.goto(`${address}/rate/binh-my`);
  await page.getByRole('radio', { name: /^Quầy 1/u }).check();
  for (const group of await page.locator('fieldset.nam-khong').all()) {
    await group.getByRole('radio', { name: words.pledgeMet }).check();
  }
  for (const group of await page.locator('fieldset:is(.ba-the-hien, .sau-biet)').all()) {
    await group.getByRole('radio').nth(1).check();
  }
  await page.waitForTimeout(3000);
  await page.getByRole('button', { name: words.send }).click();
  await page.getByText(concernPage.afterBroken).waitFor();
  const link = page.getByRole('link', { name: concernPage.link });
  expect(await link.getAttribute('href')).toBe('/concern/binh-my?lang=vi');
  await context.close();
});
