import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import {
  type ChromiumExtension,
  launchChromiumExtension,
} from '../e2e/browsers/chromium-extension.ts';
import { type DemoServer, startDemo } from '../e2e/demo/demo-server.ts';
import { communeScenes } from './commune-scenes.ts';
import { concernPictures } from './concern-pictures.ts';
import { embeddingScenes } from './embedding-scenes.ts';
import { extensionStates } from './extension-states.ts';
import { formPageScenes, widgetScenes } from './form-scenes.ts';
import { frontPictures } from './front-pictures.ts';
import { inboxScenes } from './inbox-scenes.ts';
import { kioskPictures } from './kiosk-pictures.ts';
import { letterPictures } from './letter-pictures.ts';
import { axeFindings, chooseTextSize, formLooks, type Look, looks, stateLooks } from './look.ts';
import { reportPictures } from './report-pictures.ts';
import {
  citizenScenes,
  leaderScenes,
  type MemberScene,
  officerScenes,
  pairExtension,
  type Scene,
} from './scenes.ts';

const folder = fileURLToPath(new URL('../../dist/pictures/', import.meta.url));
const formScenes = [...widgetScenes, ...formPageScenes];
const found: string[] = [];

/** Take a picture and let axe look at the same page. */
async function keep(page: Page, name: string, isTextChosen = false): Promise<void> {
  // An open dialog covers the window, not the page; a picture of the whole page forgets the size of text.
  const fullPage = !isTextChosen && (await page.locator('dialog[open]').count()) === 0;
  await page.screenshot({ path: `${folder}${name}.png`, fullPage });
  // Nobody has paper read aloud by what reads the page.
  const isPaper = await page.evaluate(() => matchMedia('print').matches);
  for (const finding of isPaper ? [] : await axeFindings(page)) found.push(`${name}: ${finding}`);
  console.log(`dist/pictures/${name}.png`);
}

async function citizen(
  demo: DemoServer,
  scenes: readonly Scene[],
  { name, width, height, colorScheme, forcedColors, media, textSize }: Look,
): Promise<void> {
  const browser = await launchChromium();
  for (const scene of scenes) {
    const context = await browser.newContext({
      viewport: { width, height },
      colorScheme,
      reducedMotion: 'reduce',
      ...(forcedColors && { forcedColors }),
    });
    const page = await context.newPage();
    if (textSize) await chooseTextSize(page, textSize);
    await scene.reach(page, demo);
    if (media) await page.emulateMedia({ media });
    await keep(page, `${scene.name}-${name}`, textSize !== undefined);
    await context.close();
  }
  await browser.close();
}

async function member(
  extension: ChromiumExtension,
  scenes: readonly MemberScene[],
  look: Look,
): Promise<void> {
  for (const scene of scenes) {
    const page = await extension.open(scene.page);
    await page.emulateMedia({ colorScheme: look.colorScheme });
    await page.setViewportSize({ width: look.width, height: look.height });
    await scene.reach(page);
    await keep(page, `${scene.name}-${look.name}`);
    await page.close();
  }
}

await mkdir(folder, { recursive: true });
const demo = await startDemo();
const [officer, leader] = [await launchChromiumExtension(), await launchChromiumExtension()];
try {
  await pairExtension(officer, demo.invites[0]);
  await pairExtension(leader, demo.invites[1]);
  for (const look of looks) {
    await citizen(demo, [...citizenScenes, ...embeddingScenes, ...formScenes], look);
    await member(officer, [...officerScenes, ...inboxScenes], look);
    await member(leader, [...leaderScenes, ...communeScenes], look);
    await concernPictures(look, keep);
    await frontPictures(look, keep);
    await letterPictures(look, keep);
  }
  await reportPictures(looks, keep);
  await extensionStates(stateLooks, keep);
  for (const look of formLooks) await citizen(demo, formScenes, look);
  await kioskPictures(keep);
} finally {
  await officer.close();
  await leader.close();
  await demo.stop();
}
console.log(found.length === 0 ? 'axe found nothing.' : found.join('\n'));
process.exitCode = found.length === 0 ? 0 : 1;
