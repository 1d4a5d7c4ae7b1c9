import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { NewCodes } from '../../shared/contract/code.ts';
import { fingerprintOf } from '../../shared/concern/fingerprint.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { concernKey } from '../client/concern.ts';
import type { Rating } from '../../shared/contract/rating.ts';
import type { Board } from '../../shared/contract/score.ts';
import {
  counterCode,
  extension as text,
  form,
  problem,
  slip as slipText,
  slips as slipsText,
} from '../../shared/text/vi.ts';
import { fill } from '../../shared/text/fill.ts';
import { readQr } from './read-qr.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type ChromiumExtension, launchChromiumExtension } from './browsers/chromium-extension.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';
import { answerForm, send } from './widget-form.ts';

let demo: DemoServer;
let citizen: Browser;
let officer: ChromiumExtension;
let leader: ChromiumExtension;

beforeAll(async () => {
  [demo, citizen, officer, leader] = await Promise.all([
    startDemo(),
    launchChromium(),
    launchChromiumExtension(),
    launchChromiumExtension(),
  ]);
});

afterAll(async () => {
  await Promise.all([officer?.close(), leader?.close(), citizen?.close()]);
  await demo?.stop();
});

async function pair(extension: ChromiumExtension, link: string | undefined): Promise<void> {
  const page = await extension.open('pair.html');
  await page.getByLabel(text.pair.line).fill(link ?? '');
  await page.getByRole('button', { name: text.pair.submit }).click();
  await page.getByRole('heading', { name: text.pair.doneTitle }).waitFor();
  await page.close();
}

/** Presses the popup's button and returns the page that opens. */
async function fromPopup(extension: ChromiumExtension, name: string): Promise<Page> {
  const popup = await extension.open('popup.html');
  const [opened] = await Promise.all([
    extension.context.waitForEvent('page'),
    popup.getByRole('button', { name }).click(),
  ]);
  await popup.close();
  return opened;
}

interface Shown {
  readonly address: string;
  readonly code: string;
}

/** What each QR on a page says, and the code in letters beside it. */
async function shownOn(page: Page): Promise<readonly Shown[]> {
  await page.locator('.qr').first().waitFor();
  const drawn = await page.locator('.qr').evaluateAll((pictures) =>
    pictures.map((picture) => ({
      path: picture.querySelector('path')?.getAttribute('d') ?? '',
      size: Number(picture.getAttribute('viewBox')?.split(' ')[3]),
    })),
  );
  const codes = await page.locator('.code').allInnerTexts();
  return drawn.map(({ path, size }, at) => ({
    address: readQr(path, size),
    code: codes[at] ?? '',
  }));
}

/** The channel of the rating that a citizen sends who opens an address on a phone. */
async function rateAt(address: string): Promise<string | undefined> {
  const context = await citizen.newContext({ viewport: { width: 360, height: 740 } });
  const page = await context.newPage();
  await page.goto(address);
  await answerForm(page, { manner: 5 });
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.url().endsWith('/ratings')),
    send(page),
  ]);
  await page.getByRole('heading', { name: form.sent }).waitFor();
  await context.close();
  return (JSON.parse(request.postData() ?? '') as Rating).token?.channel;
}

/** How many codes of a kind the public board counts for the first desk. */
async function issued(issuer: string): Promise<number> {
  const answer = await fetch(`${demo.server}/v1/communes/binh-my/board`);
  const { officers } = (await answer.json()) as Board;
  const first = officers?.find(({ desk }) => desk === 'Quầy 1');
  return first?.codes.find((count) => count.issuer === issuer)?.issued ?? 0;
}

async function printSlips(page: Page, desks: readonly string[], count: number): Promise<void> {
  for (const desk of desks) await page.getByRole('checkbox', { name: desk }).check();
  await page.getByLabel(slipsText.count).fill(String(count));
  await page.getByRole('button', { name: slipsText.submit }).click();
  const pages = Math.ceil(count / 8);
  await page
    .locator('.sheet')
    .nth(pages - 1)
    .waitFor();
}

test('before the pairing neither slips nor a code are to be had, and the way to pair is shown', async () => {
  for (const name of ['slips.html', 'show-code.html#now'] as const) {
    const page = await officer.open(name);
    await page.getByRole('link', { name: slipsText.pair }).waitFor();
    await page.close();
  }
  await pair(officer, demo.invites[0]);
  await pair(leader, demo.invites[1]);
});

test('each role is led to its own way of handing out codes', async () => {
  const slips = await officer.open('slips.html');
  await slips.getByText(slipsText.notAllowed).waitFor();
  const code = await leader.open('show-code.html#now');
  await code.getByText(counterCode.notOfficer).waitFor();
  await Promise.all([slips.close(), code.close()]);
});

test('a leader chooses officers and a number, and is told what is missing', async () => {
  const page = await fromPopup(leader, text.actions.slips);
  const submit = page.getByRole('button', { name: slipsText.submit });
  await submit.click();
  await page.getByRole('alert').getByText(slipsText.noOfficer).waitFor();
  for (const box of await page.getByRole('checkbox').all()) await box.check();
  await page
    .getByRole('alert')
    .getByText(fill(slipsText.tooManyOfficers, { most: 4 }))
    .waitFor();
  await page.getByRole('checkbox', { name: 'Quầy 5' }).uncheck();
  await page.getByLabel(slipsText.count).fill('201');
  await page
    .getByRole('alert')
    .getByText(fill(slipsText.noCount, { most: 200 }))
    .waitFor();
  await page.getByLabel(slipsText.count).fill('1');
  await page.context().setOffline(true);
  await submit.click();
  await page.getByRole('alert').getByText(slipsText.noAnswer).waitFor();
  await page.context().setOffline(false);
  expect(await issued('sheet')).toBe(0);
  await page.close();
});

test('twenty slips are three A4 pages, none split, each QR says its own code, and the board counts them', async () => {
  const page = await leader.open('slips.html');
  await printSlips(page, ['Quầy 1'], 20);
  await page.getByText('Con số 20 đã được cộng').waitFor();
  expect(await issued('sheet')).toBe(20);
  const shown = await shownOn(page);
  expect(new Set(shown.map(({ code }) => code)).size).toBe(20);
  for (const { address, code } of shown) {
    expect(address).toBe(`${demo.server}/r/binh-my#${code.replaceAll('-', '')}`);
  }
  const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(pdf.match(/\/Type\s*\/Page\b/gu)).toHaveLength(3);
  expect(pdf).toMatch(/\/MediaBox\s*\[0 0 59[45](?:\.\d+)? 84[12](?:\.\d+)?\]/u);
  await expectNoSlipSplit(page);
  expect(await rateAt(shown[19]?.address ?? '')).toBe('receipt');
  await page.close({ runBeforeUnload: false });
});

/** With as many pages as sheets, a slip within its sheet is on one page. */
async function expectNoSlipSplit(page: Page): Promise<void> {
  await page.emulateMedia({ media: 'print' });
  const outside = await page.locator('.slip').evaluateAll((slips) =>
    slips.filter((slip) => {
      const sheet = slip.closest('.sheet');
      if (sheet === null) return true;
      const [own, paper] = [slip, sheet].map((one) => one.getBoundingClientRect());
      if (own === undefined || paper === undefined) return true;
      const overflows =
        slip.scrollHeight > slip.clientHeight || slip.scrollWidth > slip.clientWidth;
      return overflows || own.top < paper.top || own.bottom > paper.bottom;
    }),
  );
  expect(outside).toHaveLength(0);
  await page.emulateMedia({ media: 'screen' });
}

test('a slip names up to four officers, and words as long as may be split nothing', async () => {
  const page = await leader.open('slips.html');
  await page.route('**/v1/communes/binh-my', async (route) => {
    const commune = (await (await route.fetch()).json()) as { officers: object[] };
    const officers = commune.officers.map((one) => ({ ...one, position: LONG }));
    await route.fulfill({ json: { ...commune, name: LONG, officers } });
  });
  const publicKey = concernKey(3);
  await page.route('**/concern-key', (route) =>
    route.fulfill({ json: { keys: [{ publicKey, since: '2026-03-04' }] } }),
  );
  await page.reload();
  for (let count = 1; count <= 4; count += 1) {
    const desk = `Quầy ${count}`;
    await printSlips(page, [desk], 9);
    const said = await page.locator('.slip').last().innerText();
    expect(said).toContain(desk);
    expect(said).toContain(fingerprintOf(fromBase64url(publicKey)));
    await expectNoSlipSplit(page);
    await clear(page);
  }
  await page.close();
});

/** 80 letters: the longest position that the contract takes. */
const LONG = 'Công chức Địa chính – Nông nghiệp – Xây dựng và Môi trường, phụ trách đất đai xã';

async function clear(page: Page): Promise<void> {
  await page.getByRole('button', { name: slipsText.finish }).click();
  await page.getByRole('button', { name: slipsText.yes }).click();
  await page.getByRole('button', { name: slipsText.submit }).waitFor();
}

test('codes are shown once: leaving asks first, the device keeps none, and done clears them', async () => {
  const page = await leader.open('slips.html');
  await printSlips(page, ['Quầy 2'], 2);
  const shown = await shownOn(page);
  const asked = page.waitForEvent('dialog');
  await page.close({ runBeforeUnload: true });
  const dialog = await asked;
  expect(dialog.type()).toBe('beforeunload');
  await dialog.dismiss();
  const kept = await keptBy(page);
  for (const { code } of shown) expect(kept).not.toContain(code.replaceAll('-', ''));
  await clear(page);
  expect(await page.locator('.slip').count()).toBe(0);
  // Nothing is left to lose, so nothing is asked.
  await Promise.all([page.waitForEvent('close'), page.close({ runBeforeUnload: true })]);
});

/** All that the extension has stored, as text. */
async function keptBy(page: Page): Promise<string> {
  return page.evaluate(`(async () => {
    const areas = await Promise.all(['local', 'session'].map((name) => chrome.storage[name].get(null)));
    const db = await new Promise((resolve, reject) => {
      const asked = indexedDB.open('nghe-dan');
      asked.onsuccess = () => resolve(asked.result);
      asked.onerror = () => reject(asked.error);
    });
    const tables = await Promise.all([...db.objectStoreNames].map((name) =>
      new Promise((resolve) => {
        const all = db.transaction(name).objectStore(name).getAll();
        all.onsuccess = () => resolve(all.result);
      })));
    db.close();
    return JSON.stringify([areas, tables, { ...localStorage }, { ...sessionStorage }]);
  })()`);
}

test('an officer who left meanwhile is named on no slip, and the list is asked for anew', async () => {
  const page = await leader.open('slips.html');
  await page.getByRole('checkbox', { name: 'Quầy 1' }).check();
  await page.route('**/codes', async (route) => {
    const body = JSON.parse(route.request().postData() ?? '') as NewCodes;
    await route.continue({ postData: JSON.stringify({ ...body, officers: ['0'.repeat(16)] }) });
  });
  await page.getByRole('button', { name: slipsText.submit }).click();
  await page.getByRole('alert').getByText(problem['no-such-officer']).waitFor();
  await page.close();
});

test('an officer shows a code in a window of its own, which a phone opens in the channel counter', async () => {
  const page = await fromPopup(officer, text.actions.showCode);
  const [shown] = await shownOn(page);
  expect(shown?.address).toBe(`${demo.server}/r/binh-my#${shown?.code.replaceAll('-', '')}`);
  await page.getByText(fill(counterCode.left, { left: 39 })).waitFor();
  expect(await page.evaluate('document.activeElement.innerText')).toBe(slipText.scan);
  expect(await rateAt(shown?.address ?? '')).toBe('counter');
  expect(await keptBy(page)).not.toContain(shown?.code.replaceAll('-', ''));

  await page.reload();
  await page.getByRole('button', { name: counterCode.show }).waitFor();
  expect(await issued('officer')).toBe(1);
  await page.close();
});

test('also at night the code is black on white and large', async () => {
  const page = await officer.open('show-code.html');
  await page.emulateMedia({ colorScheme: 'dark' });
  await page.setViewportSize({ width: 360, height: 740 });
  await page.getByRole('button', { name: counterCode.show }).click();
  const colours = `(({ fill, backgroundColor }) => [fill, backgroundColor])`;
  const picture = page.locator('.qr');
  await picture.waitFor();
  expect(
    await page.evaluate(`${colours}(getComputedStyle(document.querySelector('.qr')))`),
  ).toEqual(['rgb(0, 0, 0)', 'rgb(255, 255, 255)']);
  expect(
    await page.evaluate("getComputedStyle(document.querySelector('.bright')).backgroundColor"),
  ).toBe('rgb(255, 255, 255)');
  // A tenth of 40 cm, at the 96 pixels an inch that a page can count on.
  expect((await picture.boundingBox())?.width).toBeGreaterThan((4 / 2.54) * 96);
  await page.close();
});

test('one code at a time: a second window closes the first, and Escape closes the last', async () => {
  const first = await fromPopup(officer, text.actions.showCode);
  await shownOn(first);
  const [second] = await Promise.all([
    fromPopup(officer, text.actions.showCode),
    first.waitForEvent('close'),
  ]);
  await shownOn(second);
  await Promise.all([
    second.waitForEvent('close'),
    second.keyboard.press('Escape').catch(() => {}),
  ]);
});

test('after two minutes the window closes itself, unless somebody asks for two more', async () => {
  const page = await officer.context.newPage();
  await page.clock.install();
  const any = await officer.open('popup.html');
  await page.goto(any.url().replace('popup.html', 'show-code.html#now'));
  await any.close();
  await shownOn(page);
  await page.clock.runFor(100_000);
  await page
    .getByRole('status')
    .getByText(fill(counterCode.closesSoon, { seconds: 30 }))
    .waitFor();
  await page.getByRole('button', { name: counterCode.stay }).click();
  await page.clock.runFor(100_000);
  await page.locator('.qr').waitFor();
  await Promise.all([page.waitForEvent('close'), page.clock.runFor(21_000).catch(() => {})]);
});

test('offline the window says that there is no code, and gets one when the network is back', async () => {
  await officer.context.setOffline(true);
  const page = await officer.open('show-code.html#now');
  await page.getByRole('alert').getByText(counterCode.noAnswer).waitFor();
  await officer.context.setOffline(false);
  await page.getByRole('button', { name: counterCode.again }).click();
  await shownOn(page);
  await page.close();
});

/** Sends the request with which the officer's window took a code once more, with a change. */
async function recorded() {
  const page = await officer.open('show-code.html');
  const [request] = await Promise.all([
    page.waitForRequest((sent) => sent.url().endsWith('/codes')),
    page.getByRole('button', { name: counterCode.show }).click(),
  ]);
  await shownOn(page);
  const { authorization = '' } = await request.allHeaders();
  const body = request.postDataJSON() as NewCodes;
  await page.close();
  const replay = async (change: Partial<NewCodes>): Promise<number> => {
    const headers = { authorization, 'content-type': 'application/json' };
    const changed = JSON.stringify({ ...body, ...change });
    return (await fetch(request.url(), { method: 'POST', headers, body: changed })).status;
  };
  return { body, replay };
}

test("no request of one officer's window takes a code for another, or more than one, and 40 are enough for a day", async () => {
  const { body, replay } = await recorded();
  const answer = await fetch(`${demo.server}/v1/communes/binh-my`);
  const { officers } = (await answer.json()) as { officers: { id: string }[] };
  const others = officers.map(({ id }) => id).filter((id) => id !== body.officers[0]);
  for (const other of others) expect(await replay({ officers: [other] })).toBe(403);
  expect(await replay({ officers: [...body.officers, ...others.slice(0, 1)] })).toBe(403);
  expect(await replay({ count: 2 })).toBe(403);

  const taken = await issued('officer');
  for (let time = taken; time < 40; time += 1) expect(await replay({})).toBe(201);
  const page = await officer.open('show-code.html#now');
  await page.getByRole('alert').getByText(problem['enough-codes']).waitFor();
  expect(await page.getByRole('button', { name: counterCode.again }).count()).toBe(0);
  expect(await issued('officer')).toBe(40);
  await page.close();
});

test('a device that was unpaired elsewhere gets no slips', async () => {
  const page = await leader.open('slips.html');
  await page.getByRole('checkbox', { name: 'Quầy 1' }).check();
  const popup = await leader.open('popup.html');
  const device = await popup.evaluate(`(async () => {
    const { session } = await chrome.storage.session.get('session');
    const me = await (await fetch('${demo.server}/v1/me', { headers: { authorization: 'Bearer ' + session.token } })).json();
    await fetch('${demo.server}/v1/me/devices/' + me.device, { method: 'DELETE', headers: { authorization: 'Bearer ' + session.token } });
    return me.device;
  })()`);
  expect(device).toMatch(/^[\w-]+$/u);
  await page.getByRole('button', { name: slipsText.submit }).click();
  await page.getByRole('alert').getByText(problem['proof-refused']).waitFor();
  expect(await page.locator('.slip').count()).toBe(0);
  await Promise.all([page.close(), popup.close()]);
});
