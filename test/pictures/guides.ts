import { mkdir, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { buildAll } from '../../scripts/build.ts';
import { extension as text } from '../../shared/text/vi.ts';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import {
  type ChromiumExtension,
  launchChromiumExtension,
} from '../e2e/browsers/chromium-extension.ts';
import { startDemo } from '../e2e/demo/demo-server.ts';
import { frontGuide } from './front-guide.ts';
import { type GuideScene, leaderGuide, officerGuide } from './guide-scenes.ts';
import { member } from './guide-window.ts';
import { keepWebp } from './keep-webp.ts';
import { printedGuides, printGuide } from './print-guide.ts';
import { pairExtension } from './scenes.ts';
import { leaderStore, officerStore } from './store-scenes.ts';

const SERVER = 'https://nghedan.example.vn';
const guides = fileURLToPath(new URL('../../docs/huong-dan/hinh/', import.meta.url));
const printed = fileURLToPath(new URL('../../dist/guides/', import.meta.url));
const store = fileURLToPath(new URL('../../dist/store/', import.meta.url));

/** An office reads the name of a server, not that of this machine. */
const NAME_SERVER = `{
  const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  while (walker.nextNode()) {
    const { data } = walker.currentNode;
    const named = data.replace(/http:\\/\\/(?:localhost|127\\.0\\.0\\.1):\\d+/gu, '${SERVER}');
    if (named !== data) walker.currentNode.data = named;
  }
}`;

async function keepGuide(page: Page, name: string): Promise<void> {
  await keepWebp(page, `${guides}${name}.webp`);
  console.log(`docs/huong-dan/hinh/${name}.webp`);
}

/** The stores want a picture of this size without transparency. */
async function keepStore(page: Page, name: string): Promise<void> {
  const picture = await page.screenshot({ path: `${store}${name}.png` });
  if (picture[25] !== 2) throw new Error(`${name} is no picture of 24 bits.`);
  console.log(`dist/store/${name}.png`);
}

type Keep = (page: Page, name: string) => Promise<void>;

async function take(
  extension: ChromiumExtension,
  scenes: readonly GuideScene[],
  keep: Keep,
): Promise<void> {
  for (const scene of scenes) {
    const page = await member(extension, scene);
    await scene.reach(page);
    await page.evaluate(NAME_SERVER);
    await keep(page, scene.name);
    await page.close();
  }
}

/** The page on which everybody begins, before and after the link is in it. */
async function keepPairing(extension: ChromiumExtension, link: string): Promise<void> {
  const page = await member(extension, { page: 'pair.html', width: 760, height: 560 });
  await page.getByLabel(text.pair.line).fill(link);
  await keepGuide(page, 'ghep-noi');
  await page.close();
}

/** Prints the guides as the server shows them, with the pictures that were just taken. */
async function printAll(server: string): Promise<void> {
  await buildAll();
  const browser = await launchChromium();
  const page = await browser.newPage();
  for (const name of printedGuides) {
    await page.goto(`${server}/huong-dan/${name}`);
    await writeFile(`${printed}${name}.pdf`, await printGuide(page));
    console.log(`dist/guides/${name}.pdf`);
  }
  await browser.close();
}

for (const folder of [guides, store, printed]) await mkdir(folder, { recursive: true });
const demo = await startDemo();
const [officer, leader] = [await launchChromiumExtension(), await launchChromiumExtension()];
try {
  const invite = (demo.invites[0] ?? '').replace(demo.server, SERVER);
  await keepPairing(officer, invite);
  await pairExtension(officer, demo.invites[0]);
  await pairExtension(leader, demo.invites[1]);
  await take(officer, officerGuide, keepGuide);
  await take(leader, leaderGuide, keepGuide);
  await take(officer, officerStore, keepStore);
  await take(leader, leaderStore, keepStore);
  await frontGuide(keepGuide);
  await printAll(demo.server);
} finally {
  await officer.close();
  await leader.close();
  await demo.stop();
}
