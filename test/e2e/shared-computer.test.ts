import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { fill } from '../../shared/text/fill.ts';
import { extension as words, inbox, members as text, releaseNews } from '../../shared/text/vi.ts';
import { call, ok } from '../client/api.ts';
import { axeFindings } from '../pictures/look.ts';
import type { ChromiumExtension } from './browsers/chromium-extension.ts';
import { COMMENTS, COMMUNE, type FrontServer, startFront } from './front/front-server.ts';

const PIN = '482913';
const [praise = ''] = COMMENTS;

let front: FrontServer;
let extension: ChromiumExtension;
/** The first officer has comments, the second none. */
let desks: readonly string[];

beforeAll(async () => {
  front = await startFront();
  const { officers, tokens } = front.home;
  desks = officers.map(({ desk }) => desk);
  await showComments(tokens.leader);
  extension = await front.extensionOf({ role: 'officer', officer: officers[0]?.id ?? '' });
});

afterAll(() => front?.stop());

/** What a moderator lets the officer read. */
async function showComments(token: string): Promise<void> {
  const { send } = front.server;
  const path = `/v1/communes/${COMMUNE}/moderation`;
  const { comments } = await ok<{ comments: { id: string }[] }>(call(send, 'GET', path, { token }));
  for (const { id } of comments) {
    await ok(call(send, 'POST', `${path}/${id}`, { token, body: { verdict: 'show' } }));
  }
}

async function inviteOf(officer: string): Promise<string> {
  const path = `/v1/communes/${COMMUNE}/invites`;
  const body = { role: 'officer', officer };
  const token = front.home.tokens.leader;
  const { invite } = await ok<{ invite: string }>(
    call(front.server.send, 'POST', path, { token, body }),
  );
  return `${front.server.url}/pair/${COMMUNE}#${invite}`;
}

/** Everything that the extension's databases and areas of storage hold, as text. */
async function kept(page: Page): Promise<string> {
  const areas = await page.evaluate<object[]>(
    'Promise.all([chrome.storage.local.get(), chrome.storage.session.get()])',
  );
  return JSON.stringify(areas) + (await inDatabases(page));
}

function inDatabases(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const asked = <Value>(request: IDBRequest<Value>): Promise<Value> =>
      new Promise((resolve) => {
        request.addEventListener('success', () => resolve(request.result));
      });
    const found: unknown[] = [];
    for (const { name = '' } of await indexedDB.databases()) {
      const db = await asked(indexedDB.open(name));
      for (const store of db.objectStoreNames) {
        found.push(await asked(db.transaction(store).objectStore(store).getAll()));
      }
      db.close();
    }
    return JSON.stringify(found, (_, value) =>
      value instanceof ArrayBuffer ? new TextDecoder().decode(value) : value,
    );
  });
}

async function openInbox(): Promise<Page> {
  const page = await extension.open('inbox.html');
  await page.getByRole('button', { name: inbox.refresh, disabled: false }).waitFor();
  return page;
}

async function typePin(page: Page, pin: string): Promise<void> {
  await page.getByLabel(text.locked.pin).fill(pin);
  await page.getByRole('button', { name: text.locked.open, exact: true }).click();
}

test('a second officer pairs beside the first, and neither sees the other’s', async () => {
  await (await openInbox()).close();
  const page = await extension.open('popup.html');
  await page.getByRole('link', { name: words.device.users }).click();
  await page.getByText(text.others.none).waitFor();
  await page.getByRole('link', { name: text.others.add }).click();
  await page.getByLabel(words.pair.line).fill(await inviteOf(front.home.officers[1]?.id ?? ''));
  await page.getByRole('button', { name: words.pair.submit }).click();
  await page.getByText(new RegExp(`${desks[1]}, `, 'u')).waitFor();
  await page.getByRole('link', { name: words.pair.see }).click();
  await page.getByText(new RegExp(`${desks[1]} ·`, 'u')).waitFor();
  const other = await openInbox();
  expect(await other.locator('#page').innerText()).not.toContain(praise);
  await other.close();
  await page.close();
});

test('switching back shows the first officer’s on every page that is open, also without a network', async () => {
  const open = await openInbox();
  const page = await extension.open('members.html');
  await extension.context.setOffline(true);
  await page.getByRole('button', { name: new RegExp(`Chuyển sang: .*${desks[0]},`, 'u') }).click();
  await page.getByText(new RegExp(`${desks[0]} ·`, 'u')).waitFor();
  await open.getByText(praise).waitFor();
  await extension.context.setOffline(false);
  await page.close();
  await open.close();
});

test('a PIN seals what the disk keeps; what is too short or typed differently is said', async () => {
  const page = await extension.open('members.html');
  expect(await kept(page)).toContain(praise);
  const set = page.getByRole('button', { name: text.pin.set });
  const first = page.getByLabel(fill(text.pin.choose, { least: 6 }));
  await first.fill('1234');
  await set.click();
  await page.getByText(fill(text.faults.short, { least: 6 })).waitFor();
  await first.fill(PIN);
  await page.getByLabel(text.pin.again).fill('482931');
  await set.click();
  await page.getByText(text.faults.differs).waitFor();
  expect(await axeFindings(page)).toEqual([]);
  await page.getByLabel(text.pin.again).fill(PIN);
  await set.click();
  await page.getByText(text.pin.isSet).waitFor();
  expect(await kept(page)).not.toContain(praise);
  const open = await openInbox();
  await open.getByText(praise).waitFor();
  expect(await kept(open)).not.toContain(praise);
  await open.close();
  await page.close();
});

test('locked, every page asks for the PIN and no key is left; the right one goes on where one was', async () => {
  const open = await openInbox();
  const page = await extension.open('members.html');
  await page.getByRole('button', { name: text.pin.lock }).click();
  await open.getByRole('heading', { name: text.locked.title }).waitFor();
  expect(await open.locator('#page').innerText()).not.toContain(praise);
  const left = await kept(page);
  expect(left).not.toContain(praise);
  expect(left).not.toContain('unlocked');
  expect(await axeFindings(open)).toEqual([]);
  await typePin(open, '111111');
  await open.getByText(text.faults.wrong).waitFor();
  await extension.context.setOffline(true);
  await typePin(open, PIN);
  await open.getByText(praise).waitFor();
  await extension.context.setOffline(false);
  await open.close();
  await page.close();
});

test('locked, the worker learns of a release and writes down nothing private', async () => {
  const page = await extension.open('members.html');
  await page.getByRole('button', { name: text.pin.lock }).click();
  await page.getByRole('heading', { name: text.locked.title }).waitFor();
  const before = await inDatabases(page);
  await page.evaluate('chrome.storage.local.set({ marks: { seen: 0, notified: 0 } })');
  await extension.killWorker();
  await extension.firePoll();
  await expect.poll(() => page.evaluate('chrome.action.getBadgeText({})')).toBe(releaseNews.badge);
  await expect.poll(() => page.evaluate('chrome.storage.session.get()')).toEqual({});
  expect(await inDatabases(page)).toBe(before);
  await typePin(page, PIN);
  await page.getByText(new RegExp(`${desks[0]} ·`, 'u')).waitFor();
  await page.close();
});

test('when its minutes are over the drawer is locked, though the worker was killed', async () => {
  const page = await openInbox();
  await extension.killWorker();
  await page.evaluate(`chrome.storage.session.get('unlocked').then(async ({ unlocked }) => {
    await chrome.storage.session.set({ unlocked: { ...unlocked, until: Date.now() } });
    await chrome.alarms.create('lock', { when: Date.now() });
  })`);
  await page.getByRole('heading', { name: text.locked.title }).waitFor();
  await page.close();
});

test('wrong again and again costs time, which closing the page does not spare', async () => {
  const page = await extension.open('members.html');
  for (let tries = 0; tries < 5; tries += 1) {
    await typePin(page, '000000');
    await page.getByText(text.faults.wrong).waitFor();
    await page.reload();
  }
  await typePin(page, PIN);
  await page.getByText(/^Đã nhập sai nhiều lần/u).waitFor();
  await page.close();
});

test('who forgot the PIN leaves; nothing of them stays, and the other officer is there', async () => {
  const page = await extension.open('members.html');
  await page.getByRole('button', { name: text.locked.forgotten }).click();
  await page.getByRole('button', { name: text.locked.yes }).click();
  await page.getByText(new RegExp(`${desks[1]} ·`, 'u')).waitFor();
  expect(await kept(page)).not.toContain(desks[0]);
  const popup = await extension.open('members.html');
  await popup.getByText(text.others.none).waitFor();
  await popup.close();
  await page.close();
});

test('whoever lost a device unpairs it from another one', async () => {
  const second = await front.extensionOf({
    role: 'officer',
    officer: front.home.officers[1]?.id ?? '',
  });
  const page = await extension.open('members.html');
  await page.getByRole('button', { name: /^Gỡ máy /u }).click();
  await page.getByRole('button', { name: text.devices.sure }).click();
  await expect.poll(() => page.getByRole('button', { name: text.devices.sure }).count()).toBe(0);
  const popup = await second.open('popup.html');
  await popup.getByText(words.revoked.title).waitFor();
  await page.close();
});
