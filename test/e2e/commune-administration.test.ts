import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, afterEach, expect, test } from 'vitest';
import type { Settings } from '../../shared/contract/commune.ts';
import type { OfficerList } from '../../shared/contract/officer.ts';
import { fill } from '../../shared/text/fill.ts';
import { administration as words, extension as popupText, problem } from '../../shared/text/vi.ts';
import { call, ok, type Send } from '../client/api.ts';
import { pairDevice, signIn } from '../client/device.ts';
import { firstOperator, type Installation, newCommune } from '../client/installation.ts';
import { readEvents } from '../client/log.ts';
import { axeFindings, rulesBy } from '../pictures/look.ts';
import {
  OPERATOR_SECRET,
  production,
  type RealServer,
  sendTo,
  startServer,
} from '../server/real-server.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';

const BASE = '/v1/communes/binh-my';
const DESK_4 = 'Công chức Tài chính – Kế toán, Quầy 4';

let data: string;
let server: RealServer;
let over: Send;
let home: Installation;
let extension: ChromiumExtension;
let page: Page;

beforeAll(async () => {
  data = await mkdtemp(join(tmpdir(), 'nghe-dan-administration-'));
  server = await startServer(production(data));
  over = sendTo(server.ports.get('http') ?? 0);
  home = await newCommune(over, await firstOperator(over, OPERATOR_SECRET), 'binh-my');
  extension = await launchChromiumExtension();
});

afterAll(async () => {
  await extension?.close();
  await server?.stop();
  await rm(data, { recursive: true, force: true });
});

beforeEach(async () => {
  page = await extension.open('commune.html');
});

afterEach(() => page.close());

const asLeader = <Answer>(method: string, path: string, body?: unknown) =>
  ok<Answer>(call(over, method, BASE + path, { token: home.tokens.leader, body }));

const listed = async () => (await asLeader<OfficerList>('GET', '/officers')).officers;
const settings = () => asLeader<Settings>('GET', '/settings');

const button = (name: string) => page.getByRole('button', { name, exact: true });
const says = (text: string) => page.getByText(text, { exact: true }).first().waitFor();

async function go(section: keyof typeof words.sections): Promise<void> {
  await page.getByRole('link', { name: words.sections[section], exact: true }).click();
  await page.getByRole('heading', { level: 1, name: words.sections[section] }).waitFor();
}

async function chooseFile(name: string, content: string): Promise<void> {
  const file = { name, mimeType: 'text/csv', buffer: Buffer.from(content) };
  await page.locator('input[type=file]').setInputFiles(file);
}

/** Presses Tab until what has the focus is called so. */
async function tabTo(name: string): Promise<void> {
  for (let step = 0; step < 60; step += 1) {
    await page.keyboard.press('Tab');
    const called = await page.evaluate(
      'document.activeElement.ariaLabel ?? document.activeElement.innerText',
    );
    if (called === name) return;
  }
  throw new Error(`Tab never reached ${name}`);
}

test('a device that is not paired is told so; the popup of a leader’s leads to the page', async () => {
  await page.getByText(words.notPaired).waitFor();
  const body = { role: 'leader', label: 'Máy của lãnh đạo' };
  const token = home.tokens.operator;
  const asked = call(over, 'POST', `${BASE}/invites`, { token, body });
  const { invite } = await ok<{ invite: string }>(asked);
  const pair = await extension.open('pair.html');
  const address = `http://127.0.0.1:${server.ports.get('http')}`;
  await pair.getByLabel(popupText.pair.line).fill(`${address}/pair/binh-my#${invite}`);
  await pair.getByRole('button', { name: popupText.pair.submit }).click();
  await pair.getByRole('heading', { name: popupText.pair.doneTitle }).waitFor();
  await pair.goto(pair.url().replace('pair.html', 'popup.html'));
  const link = pair.getByRole('link', { name: popupText.administration });
  expect(await link.getAttribute('href')).toBe('/commune.html');
  await pair.close();
});

test('at 400% zoom nothing is cut off, the sections wait behind a button, and axe finds nothing by day or night', async () => {
  const found: string[] = [];
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
    for (const section of Object.keys(words.sections) as (keyof typeof words.sections)[]) {
      await page.setViewportSize({ width: 1280, height: 800 });
      await go(section);
      found.push(...(await axeFindings(page, rulesBy(colorScheme))));
      await page.setViewportSize({ width: 320, height: 256 });
      const wide = await page.evaluate('document.documentElement.scrollWidth');
      expect(wide, section).toBeLessThanOrEqual(320);
    }
  }
  expect(found).toEqual([]);
  await button(words.nav).click();
  await go('officers');
  expect(await button(words.nav).getAttribute('aria-expanded')).toBe('false');
});

test('with the keyboard alone a leader adds an officer, moves and takes leave of them, and takes that back', async () => {
  await button(words.officers.add).waitFor();
  await tabTo(words.officers.add);
  await page.keyboard.press('Enter');
  await page.getByRole('form', { name: words.officers.addTitle }).waitFor();
  await page.keyboard.press('Enter');
  await says(words.faults['position-none']);
  await page.keyboard.type('Công chức Tài chính – Kế toán');
  await page.keyboard.press('Tab');
  await page.keyboard.type('4');
  await page.keyboard.press('Enter');
  await says(fill(words.officers.added, { who: DESK_4 }));
  expect((await listed()).at(-1)).toMatchObject({ desk: 'Quầy 4' });

  await tabTo(fill(words.officers.changeOf, { who: DESK_4 }));
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Quầy 5');
  await page.keyboard.press('Enter');
  await says(fill(words.officers.changed, { who: DESK_4.replace('4', '5') }));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(words.undone);
  expect((await listed()).at(-1)).toMatchObject({ desk: 'Quầy 4' });

  await tabTo(fill(words.officers.leaveOf, { who: DESK_4 }));
  await page.keyboard.press('Enter');
  await page
    .getByRole('dialog')
    .getByText(words.officers.leaving[3] ?? '')
    .waitFor();
  await page.keyboard.press('Enter');
  await page.keyboard.press('Escape');
  expect(await page.getByRole('dialog').count()).toBe(0);
  expect(await listed()).toHaveLength(4);
  await page.keyboard.press('Enter');
  await page.getByRole('dialog').waitFor();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await says(fill(words.officers.left, { who: DESK_4 }));
  expect(await listed()).toHaveLength(3);
  await page.keyboard.press('Tab');
  expect(await page.evaluate('document.activeElement.innerText')).toBe(words.undo);
  await page.keyboard.press('Enter');
  await says(fill(words.officers.returned, { who: DESK_4 }));
  expect(await listed()).toHaveLength(4);
});

test('a list is looked at before it is imported, with what is wrong beside each line', async () => {
  const csv = [
    'STT;Họ tên;Quầy;Chức danh',
    '1;;Quầy 1;Công chức Tư pháp – Hộ tịch',
    '2;;7;Công chức Văn phòng',
    '3;;;Công chức Văn phòng',
    '4;;01/02/2026;Công chức Văn phòng',
    '5;;Quầy 7;Công chức Văn phòng',
  ].join('\r\n');
  await chooseFile('danh-sach.csv', csv);
  await says(fill(words.file.summary, { good: 1, known: 1, bad: 3 }));
  await says(fill(words.file.ignored, { columns: 'STT' }));
  await says(words.faults['desk-none']);
  await says(words.faults['desk-form']);
  await says(fill(words.faults.twice, { line: 3 }));
  expect(await listed()).toHaveLength(4);
  await button(fill(words.file.submit, { count: 1 })).click();
  await says(fill(words.file.done, { count: 1 }));
  expect(await listed()).toContainEqual(
    expect.objectContaining({ position: 'Công chức Văn phòng', desk: 'Quầy 7' }),
  );
  await chooseFile('danh-sach.xlsx', 'PK\u0003\u0004');
  await page.getByRole('alert').getByText(words.file.faults.workbook).waitFor();
});

test('an import that loses an answer halfway goes on, and adds nobody twice', async () => {
  const before = (await listed()).length;
  const rows = Array.from({ length: 50 }, (_, at) => `Công chức số ${at + 1},Quầy ${at + 20}`);
  await chooseFile('dai.csv', `Position,Desk\n${rows.join('\n')}`);
  let parts = 0;
  await page.route('**/officer-lists', async (route) => {
    parts += 1;
    const response = await route.fetch();
    await (parts === 2 ? route.abort() : route.fulfill({ response }));
  });
  await button(fill(words.file.submit, { count: 50 })).click();
  await says(fill(words.file.broken, { left: 30 }));
  expect(await listed()).toHaveLength(before + 40);
  await button(fill(words.file.resume, { count: 30 })).click();
  await says(fill(words.file.done, { count: 30 }));
  expect(await listed()).toHaveLength(before + 50);
});

test('the list comes back as a file that can be read in again, and so does a template', async () => {
  const downloaded = async (name: string) => {
    const [download] = await Promise.all([page.waitForEvent('download'), button(name).click()]);
    const chunks: Buffer[] = [];
    for await (const chunk of await download.createReadStream()) chunks.push(chunk as Buffer);
    return Buffer.concat(chunks).toString();
  };
  const list = await downloaded(words.officers.export);
  expect(list.split('\r\n')[0]).toBe('\u{FEFF}"Chức danh","Quầy","Họ tên"');
  await chooseFile('lai.csv', list);
  const known = (await listed()).length;
  await says(fill(words.file.summary, { good: 0, known, bad: 0 }));
  await chooseFile('mau.csv', await downloaded(words.file.template));
  await says(fill(words.file.summary, { good: 0, known: 2, bad: 0 }));
});

test('an invite is shown with its link and QR, pairs a device, and the device is unpaired', async () => {
  await go('devices');
  const who = 'Công chức Địa chính – Xây dựng, Quầy 2';
  await button(fill(words.devices.inviteOf, { action: words.devices.invite, who })).click();
  await page.getByRole('heading', { name: fill(words.invite.title, { who }) }).waitFor();
  await page.getByRole('img', { name: words.invite.qr }).waitFor();
  const link = (await page.locator('.invite code').first().textContent()) ?? '';
  await button(fill(words.devices.withdrawOf, { who })).waitFor();
  const device = await pairDevice(over, link.split('#')[1] ?? '', 'binh-my');
  await button(words.invite.close).click();
  await button(words.refresh).click();
  await button(fill(words.devices.revokeOf, { label: 'Máy thử', who })).click();
  await button(words.devices.revokeYes).click();
  await says(fill(words.devices.revoked, { label: 'Máy thử', who }));
  await expect(signIn(over, device)).rejects.toThrow('proof-refused');
  await says(`${popupText.roles.overseer}`);
});

test('a kiosk is invited under a name that is free, and removed', async () => {
  await go('kiosks');
  await button(words.kiosks.add).click();
  await says(words.kiosks.labelNone);
  expect(await page.evaluate('document.activeElement.id')).toBe('kiosk-label');
  await page.keyboard.type('Sảnh một cửa');
  await page.keyboard.press('Enter');
  const title = fill(words.invite.title, { who: 'Sảnh một cửa' });
  await page.getByRole('heading', { name: title }).waitFor();
  const link = await page.locator('.invite code').first().textContent();
  expect(link).toMatch(/\/kiosk#binh-my\.[0-9A-HJKMNP-TV-Z]{20}$/u);
  await button(fill(words.kiosks.removeOf, { who: 'Sảnh một cửa' })).waitFor();
  await page.getByLabel(words.kiosks.label).fill('Sảnh  một cửa ');
  await button(words.kiosks.add).click();
  await says(words.kiosks.labelSame);
  await button(fill(words.kiosks.removeOf, { who: 'Sảnh một cửa' })).click();
  await button(words.kiosks.removeYes).click();
  await says(fill(words.kiosks.removed, { who: 'Sảnh một cửa' }));
  await says(words.kiosks.empty);
});

test('a key is shown once, and a page with one asks before it is left', async () => {
  await go('keys');
  await page.getByLabel(words.keys.label).fill('Một cửa của tỉnh');
  await button(words.keys.create).click();
  const key = (await page.locator('dl code').first().textContent()) ?? '';
  expect(key).toMatch(/^[\w-]{43}$/u);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  await (await asked).dismiss();
  await button(words.keys.close).click();
  await page.reload();
  await says('Một cửa của tỉnh');
  expect(await page.content()).not.toContain(key);
  await button(fill(words.keys.revokeOf, { who: 'Một cửa của tỉnh' })).click();
  await button(words.keys.revokeYes).click();
  await says(words.keys.empty);
});

test('when the answer about a new key is lost, the page says that there may be one', async () => {
  await go('keys');
  await page.route('**/api-keys', async (route) => {
    if (route.request().method() !== 'POST') return route.continue();
    await route.fetch();
    return route.abort();
  });
  await page.getByLabel(words.keys.label).fill('Phần mềm hai');
  await button(words.keys.create).click();
  await page.getByRole('alert').getByText(words.keys.lost).waitFor();
  await button(words.refresh).click();
  await button(fill(words.keys.revokeOf, { who: 'Phần mềm hai' })).waitFor();
});

test('sites are added as they are pasted, also while somebody else adds one', async () => {
  await go('sites');
  await page.getByLabel(words.sites.label).fill('Binh-My.example.vn/trang-chu');
  await says(fill(words.sites.understood, { site: 'https://binh-my.example.vn' }));
  const { origins } = await settings();
  await asLeader('PATCH', '/settings', { origins: [...origins, 'https://khac.example.vn'] });
  await page.keyboard.press('Enter');
  await says(fill(words.sites.added, { site: 'https://binh-my.example.vn' }));
  expect((await settings()).origins).toEqual([
    ...origins,
    'https://khac.example.vn',
    'https://binh-my.example.vn',
  ]);
  await button(fill(words.sites.removeOf, { site: 'https://khac.example.vn' })).click();
  await button(words.sites.removeYes).click();
  await button(words.undo).click();
  await says(fill(words.sites.added, { site: 'https://khac.example.vn' }));
  expect((await settings()).origins).toContain('https://khac.example.vn');
});

test('contacts that somebody else changed meanwhile are shown before they are overwritten', async () => {
  await go('contacts');
  await page.getByLabel(words.contacts.mailbox).fill('gopy');
  await button(words.contacts.save).click();
  await says(words.contacts.mailboxFault);
  expect(await page.evaluate('document.activeElement.id')).toBe('contact-mailbox');
  await page.getByLabel(words.contacts.mailbox).fill('gopy@binh-my.example');
  await asLeader('PATCH', '/settings', { contacts: { hotline: '0226 385 0000' } });
  await button(words.contacts.save).click();
  await page.getByRole('alert').getByText(problem['settings-changed']).waitFor();
  expect(await page.getByLabel(words.contacts.mailbox).inputValue()).toBe('gopy@binh-my.example');
  expect(await page.getByLabel(words.contacts.hotline).inputValue()).toBe('0226 385 0000');
  await button(words.contacts.save).click();
  await says(words.contacts.saved);
  const both = { hotline: '0226 385 0000', mailbox: 'gopy@binh-my.example' };
  expect((await settings()).contacts).toEqual(both);
});

test('"6 biết" is asked; thresholds rise after a question and never fall; both kinds of change say what is public', async () => {
  await go('criteria');
  await page.getByLabel(words.criteria['sau-biet']).check();
  await button(words.criteria.save).click();
  await says(words.criteria.saved);
  expect((await settings()).sets).toContain('sau-biet');
  await page.getByLabel(words.criteria.total).fill('9');
  await button(words.criteria.raise).click();
  await says(fill(words.criteria.thresholdFault, { value: 10, most: 1000 }));
  await page.getByLabel(words.criteria.total).fill('12');
  await button(words.criteria.raise).click();
  await page.getByRole('dialog').getByText(words.public).waitFor();
  await button(words.criteria.raiseYes).click();
  await says(fill(words.criteria.raised, { total: 12, step: 5 }));
  await page.getByLabel(words.criteria.nobody).check();
  await button(words.criteria.namedYes).click();
  await page.getByRole('dialog').getByRole('button', { name: words.criteria.namedYes }).click();
  await says(words.criteria.namedSaved);
  const told = (await readEvents(over, 'binh-my')) as readonly { type: string }[];
  const ofSettings = told.filter(({ type }) => type !== 'officer-changed');
  expect(ofSettings.map(({ type }) => type)).toEqual(['sets', 'thresholds', 'named']);
});

test('offline the page says so, does nothing and keeps what was typed', async () => {
  await go('contacts');
  await extension.context.setOffline(true);
  await says(words.offline);
  await page.getByLabel(words.contacts.hotline).fill('0226 999 9999');
  await button(words.contacts.save).click();
  await page.getByRole('alert').getByText(popupText.trouble.unreachable).waitFor();
  await extension.context.setOffline(false);
  await button(words.contacts.save).click();
  await says(words.contacts.saved);
  expect((await settings()).contacts.hotline).toBe('0226 999 9999');
});
