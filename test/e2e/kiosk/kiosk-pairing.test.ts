import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form, kiosk as text, problem } from '../../../shared/text/vi.ts';
import { fill } from '../../../shared/text/fill.ts';
import { call, ok } from '../../client/api.ts';
import { launchChromium } from '../browsers/chromium.ts';
import { type KioskServer, startKioskServer } from './kiosk-server.ts';
import {
  attract,
  fillIn,
  heading,
  newTablet,
  pairTablet,
  press,
  rate,
  stored,
  submitPairing,
} from './kiosk-tablet.ts';

let server: KioskServer;
let browser: Browser;

beforeAll(async () => {
  [server, browser] = await Promise.all([
    startKioskServer(),
    launchChromium('--host-resolver-rules=MAP kiosk.example 127.0.0.1'),
  ]);
});

afterAll(async () => {
  await browser?.close();
  await server?.stop();
});

async function opened(line = ''): Promise<Page> {
  const page = await newTablet(browser);
  await page.goto(`${server.site}/kiosk${line && `#${line}`}`);
  await heading(page, text.pair.title);
  return page;
}

async function says(page: Page, sentence: string): Promise<void> {
  await page.getByRole('alert').getByText(sentence).waitFor();
}

async function type(page: Page, line: string): Promise<void> {
  await page.getByLabel(text.pair.line).fill(line);
  await submitPairing(page);
}

test('a link, once opened, leaves the address; line and PIN are looked at before anything is asked for', async () => {
  const invite = `xa-thu.${await server.invite()}`;
  const page = await opened(invite);
  expect(page.url()).toBe(`${server.site}/kiosk`);
  expect(await page.getByLabel(text.pair.line).inputValue()).toBe(invite);
  await submitPairing(page, '123');
  await says(page, text.fault['short-pin']);
  await submitPairing(page, '1234', '1235');
  await says(page, text.fault['pins-differ']);
  await type(page, 'xa-thu.123');
  await says(page, text.fault['no-line']);
  await type(page, `khong-co.${invite.split('.')[1]}`);
  await says(page, problem['no-such-commune']);
  await page.context().setOffline(true);
  await type(page, invite);
  await says(page, text.fault.offline);
  await page.context().setOffline(false);
  await page.getByLabel(text.pair.line).press('Enter');
  await attract(page);
  const other = await opened(invite);
  await submitPairing(other);
  await says(other, problem['invite-spent']);
  await Promise.all([page, other].map((one) => one.context().close()));
});

test('when the answer to the pairing is lost, the same tablet asks again and is paired', async () => {
  const page = await opened(`xa-thu.${await server.invite()}`);
  let isFirst = true;
  await page.route('**/v1/pairings', async (route) => {
    if (!isFirst) return route.continue();
    isFirst = false;
    await route.fetch();
    return route.abort();
  });
  await submitPairing(page);
  await says(page, text.fault.offline);
  await submitPairing(page);
  await attract(page);
  await page.context().close();
});

test('an invite that is not a kiosk’s gives the tablet nothing', async () => {
  const label = 'Lãnh đạo thứ hai';
  const { invite } = await ok<{ invite: string }>(
    call(server.send, 'POST', `${server.base}/invites`, {
      token: server.home.tokens.operator,
      body: { role: 'leader', label },
    }),
  );
  const page = await opened(`xa-thu.${invite}`);
  await submitPairing(page);
  await says(page, text.fault['not-kiosk']);
  expect(JSON.parse(await stored(page))).toMatchObject({ own: [], queue: [] });
  const { members } = await ok<{ members: { label: string; devices: unknown[] }[] }>(
    call(server.send, 'GET', `${server.base}/members`, { token: server.home.tokens.leader }),
  );
  expect(members.find((one) => one.label === label)?.devices).toEqual([]);
  await page.context().close();
});

test('a browser that refuses to store, and a page without TLS, are told so before an invite is spent', async () => {
  const page = await newTablet(browser);
  await page.addInitScript(() => {
    IDBFactory.prototype.open = () => {
      throw new DOMException('refused', 'SecurityError');
    };
  });
  await page.goto(`${server.site}/kiosk`);
  await page.getByText(text.stuck.storage).waitFor();
  await page.goto(`${server.site.replace('localhost', 'kiosk.example')}/kiosk`);
  await page.getByText(text.stuck.insecure).waitFor();
  await page.context().close();
});

test('a second tab waits for the first, and goes on when that one is closed', async () => {
  const page = await newTablet(browser);
  await pairTablet(page, server);
  const second = await page.context().newPage();
  await second.goto(`${server.site}/kiosk`);
  await second.getByText(text.stuck.elsewhere).waitFor();
  await page.close();
  await attract(second);
  await second.context().close();
});

test('a tablet that the leader removed says so, keeps nothing, and can be paired anew', async () => {
  const page = await newTablet(browser);
  await pairTablet(page, server);
  await page.context().setOffline(true);
  await rate(page);
  await press(page, text.thanks.done);
  await server.revokeKiosks();
  await page.context().setOffline(false);
  await page.getByText(fill(text.pair.revoked, { lost: 1 })).waitFor();
  expect(JSON.parse(await stored(page))).toMatchObject({ own: [1], queue: [] });
  await page.reload();
  await page.getByText(fill(text.pair.revoked, { lost: 1 })).waitFor();
  await type(page, `xa-thu.${await server.invite()}`);
  await attract(page);
  await fillIn(page);
  await press(page, form.send);
  await page.getByRole('img', { name: text.thanks.receiptPicture }).waitFor();
  await page.context().close();
});

test('an invite that has expired is told to be so', async () => {
  const page = await opened(`xa-thu.${await server.invite()}`);
  await server.setClock('2026-03-19T09:00:00+07:00');
  await submitPairing(page);
  await says(page, problem['invite-spent']);
  await page.context().close();
});
