import type { Browser, BrowserContextOptions, Page } from 'playwright-core';
import { criteria, form, kiosk as text, questions } from '../../../shared/text/vi.ts';
import type { KioskServer } from './kiosk-server.ts';

export const PIN = '2468';

/** A tablet in a hall, with nothing on it. */
export async function newTablet(
  browser: Browser,
  options: BrowserContextOptions = {},
): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1280, height: 800 },
    hasTouch: true,
    reducedMotion: 'reduce',
    ...options,
  });
  return context.newPage();
}

/** Opens the link of an invite, chooses a PIN, and is a kiosk. */
export async function pairTablet(page: Page, server: KioskServer): Promise<void> {
  await page.goto(`${server.site}/kiosk#${server.home.commune}.${await server.invite()}`);
  await submitPairing(page);
  await attract(page);
}

export async function submitPairing(page: Page, pin = PIN, again = pin): Promise<void> {
  await page.getByLabel(text.pair.pin).fill(pin);
  await page.getByLabel(text.pair.again).fill(again);
  await press(page, text.pair.submit);
}

/** The screen that invites people. */
export async function attract(page: Page): Promise<void> {
  await heading(page, text.attract.title);
}

export async function heading(page: Page, name: string): Promise<void> {
  await page.getByRole('heading', { name }).waitFor();
}

export async function press(page: Page, name: string): Promise<void> {
  await page.getByRole('button', { name, exact: true }).click();
}

/** What a citizen answers; what is not said is "none" and "satisfied". */
export interface Said {
  readonly desk?: string;
  readonly met?: string;
  readonly comment?: string;
}

/** From the first screen to the review. */
export async function fillIn(
  page: Page,
  { desk = 'Quầy 1', met, comment = '' }: Said = {},
): Promise<void> {
  await press(page, text.attract.start);
  await page.getByRole('radio', { name: desk }).check();
  await press(page, form.next);
  await page.getByRole('checkbox', { name: met ?? questions.none }).check();
  await press(page, form.next);
  for (const name of Object.values(questions.manners)) {
    const answer = { name: criteria.scale[3] ?? '', exact: true };
    await page.getByRole('group', { name }).getByRole('radio', answer).check();
  }
  await press(page, form.next);
  await page.getByLabel(form.commentLabel).fill(comment);
  await press(page, form.next);
  await heading(page, form.review);
}

/** The whole way of a citizen, up to being thanked. */
export async function rate(page: Page, said?: Said): Promise<void> {
  await fillIn(page, said);
  await press(page, form.send);
  await heading(page, form.sent);
}

/** To the settings. */
export async function enterStaff(page: Page, pin = PIN): Promise<void> {
  for (let knock = 0; knock < 5; knock += 1) await press(page, text.attract.staff);
  await page.getByLabel(text.pin.label).fill(pin);
  await press(page, text.pin.open);
}

/** What lies on the disk, as JSON: bytes as text where they are text. */
export function stored(page: Page): Promise<string> {
  return page.evaluate(async () => {
    const opening = indexedDB.open('nghe-dan-kiosk');
    await new Promise((resolve) => (opening.onsuccess = resolve));
    const found = await Promise.all(
      [...opening.result.objectStoreNames].map(async (name) => {
        const asked = opening.result.transaction(name).objectStore(name).getAll();
        await new Promise((resolve) => (asked.onsuccess = resolve));
        return [name, asked.result] as const;
      }),
    );
    opening.result.close();
    const latin = new TextDecoder('latin1');
    return JSON.stringify(
      { ...Object.fromEntries(found), flags: { ...localStorage } },
      (_, value) =>
        value instanceof ArrayBuffer || ArrayBuffer.isView(value) ? latin.decode(value) : value,
    );
  });
}
