import { cpSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BrowserContext } from 'playwright-core';
import { extension as text } from '../../shared/text/vi.ts';
import {
  type ChromiumExtension,
  launchChromiumExtension,
} from '../e2e/browsers/chromium-extension.ts';
import { startInboxCommune } from '../e2e/inbox/inbox-commune.ts';
import { pairExtension } from '../pictures/scenes.ts';
import { plain, type Row, row } from './rows.ts';

const BUILT = join(import.meta.dirname, '../../dist/extension/chrome-mv3');
const ROUNDS = 15;
const BARE = 'bare.html';

/** How soon the popup shows the score that the device keeps, beside a page of the same extension that only has the words. */
export async function popupRows(folder: string): Promise<readonly Row[]> {
  const withBare = join(folder, 'extension');
  cpSync(BUILT, withBare, { recursive: true });
  const words = `<!doctype html><meta charset="utf-8"><title>Nghe Dân</title><p>82 ${text.score.outOf}</p>`;
  writeFileSync(join(withBare, BARE), words);
  const [server, extension] = await Promise.all([
    startInboxCommune(),
    launchChromiumExtension(withBare),
  ]);
  const popup = await pairedPopup(extension, server.link);
  await server.stop();
  const bare = new URL(BARE, popup).href;
  const taken = { popup: [] as number[], bare: [] as number[] };
  for (let round = 0; round <= ROUNDS; round += 1) {
    const [one, other] = [
      await paint(extension.context, popup),
      await paint(extension.context, bare),
    ];
    // The first round warms up and does not count.
    if (round > 0) taken.popup.push(one);
    if (round > 0) taken.bare.push(other);
  }
  await extension.close();
  return rowsOf(taken);
}

function rowsOf(taken: { readonly popup: number[]; readonly bare: number[] }): readonly Row[] {
  const popup = middle(taken.popup);
  return [
    row('popup painted from what the device keeps, ms', popup, '<= 100', popup <= 100),
    plain('a bare page of the same extension painted, ms', middle(taken.bare)),
  ];
}

const middle = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

/** The address of the popup, once the device keeps what it shows. */
async function pairedPopup(extension: ChromiumExtension, link: string): Promise<string> {
  await pairExtension(extension, link);
  const page = await extension.open('popup.html');
  await page.getByText(text.score.outOf).first().waitFor();
  const address = page.url();
  await page.close();
  return address;
}

/** From the navigation to the moment after the frame that has the score, in ms. */
async function paint(context: BrowserContext, address: string): Promise<number> {
  const page = await context.newPage();
  await page.addInitScript(notePaint, text.score.outOf);
  await page.goto(address, { waitUntil: 'commit' });
  const painted: number = await page.evaluate(() => Reflect.get(globalThis, 'painted'));
  await page.close();
  return painted;
}

/** Notes when words were painted; runs in the page before anything else. */
function notePaint(words: string): void {
  const painted = new Promise<number>((resolve) => {
    const observer = new MutationObserver(() => {
      if (!document.body?.textContent.includes(words)) return;
      observer.disconnect();
      // A frame is painted between its callback and the next task.
      requestAnimationFrame(() => setTimeout(() => resolve(performance.now())));
    });
    observer.observe(document, { subtree: true, childList: true, characterData: true });
  });
  Reflect.set(globalThis, 'painted', painted);
}
