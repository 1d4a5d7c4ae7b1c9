import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { boardPictures } from './board-pictures.ts';
import { chosenLooks, isPartChosen, isPictureChosen } from './choice.ts';
import { citizenPictures } from './citizen-pictures.ts';
import { concernPictures } from './concern-pictures.ts';
import { extensionStates } from './extension-states.ts';
import { frontPictures } from './front-pictures.ts';
import { kioskPictures } from './kiosk-pictures.ts';
import { letterPictures } from './letter-pictures.ts';
import { axeFindings, isTextChosen, type Look, looks, pageLooks, stateLooks } from './look.ts';
import { memberPictures } from './member-pictures.ts';
import { reportPictures } from './report-pictures.ts';
import { rollUpPictures } from './roll-up-pictures.ts';
import type { Keep } from './take-scenes.ts';
import { visitPictures } from './visit-pictures.ts';

const folder = fileURLToPath(new URL('../../dist/pictures/', import.meta.url));
const found: string[] = [];

/** Take a picture and let axe look at the same page. */
async function keep(page: Page, name: string): Promise<void> {
  if (!isPictureChosen(name)) return;
  // An open dialog covers the window, not the page; so does a kiosk.
  const isPage = (await page.locator('dialog[open], .kiosk').count()) === 0;
  if (isPage && isTextChosen(page)) await showAll(page);
  const fullPage = isPage && !isTextChosen(page);
  await page.screenshot({ path: `${folder}${name}.png`, fullPage });
  // Nobody has paper read aloud by what reads the page.
  const isPaper = await page.evaluate(() => matchMedia('print').matches);
  for (const finding of isPaper ? [] : await axeFindings(page)) found.push(`${name}: ${finding}`);
  console.log(`dist/pictures/${name}.png`);
}

/** Makes the window as high as the page. */
async function showAll(page: Page): Promise<void> {
  const height = await page.evaluate(() => document.documentElement.scrollHeight);
  await page.setViewportSize({ width: page.viewportSize()?.width ?? 0, height });
}

async function eachLook(
  take: (look: Look, keep: Keep) => Promise<void>,
  all = looks,
): Promise<void> {
  for (const look of chosenLooks(all)) await take(look, keep);
}

/** The parts by the names under which `npm run pictures --` is asked for them. */
const parts: Readonly<Record<string, () => Promise<void>>> = {
  citizen: () => citizenPictures(keep),
  visit: () => visitPictures(keep),
  board: () => boardPictures(keep),
  'roll-up': () => rollUpPictures(keep),
  member: () => memberPictures(keep),
  concern: () => eachLook(concernPictures, pageLooks),
  front: () => eachLook(frontPictures),
  letter: () => eachLook(letterPictures, pageLooks),
  report: () => reportPictures(chosenLooks(looks), keep),
  extension: () => extensionStates(chosenLooks(stateLooks), keep),
  kiosk: () => kioskPictures(keep),
};

await mkdir(folder, { recursive: true });
for (const [part, take] of Object.entries(parts)) if (isPartChosen(part)) await take();
console.log(found.length === 0 ? 'axe found nothing.' : found.join('\n'));
if (found.length > 0) process.exitCode = 1;
