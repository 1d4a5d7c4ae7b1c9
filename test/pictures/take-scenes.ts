import type { Page } from 'playwright-core';
import { launchChromium } from '../e2e/browsers/chromium.ts';
import { chosenLooks, isPictureChosen } from './choice.ts';
import { chooseTextSize, type Look } from './look.ts';

/** Takes the picture of a page under a name. */
export type Keep = (page: Page, name: string) => Promise<void>;

/** What a picture is taken of: a state that a person can bring about on a server. */
export interface SceneOn<Server> {
  readonly name: string;
  reach(page: Page, server: Server): Promise<void>;
}

/** A scene that is not reached leaves the picture of where it stopped, and keeps no other from being taken. */
function tell(error: unknown): void {
  console.error(error);
  process.exitCode = 1;
}

/** Takes pictures of each scene in each look, each in a browser window that knows of no other. */
export async function takeScenes<Server>(
  scenes: readonly SceneOn<Server>[],
  looks: readonly Look[],
  server: Server,
  keep: Keep,
): Promise<void> {
  const browser = await launchChromium();
  for (const look of chosenLooks(looks)) {
    for (const scene of scenes) {
      const { name, width, height, media, textSize, ...options } = look;
      if (!isPictureChosen(scene.name)) continue;
      const context = await browser.newContext({
        viewport: { width, height },
        reducedMotion: 'reduce',
        ...options,
      });
      const page = await context.newPage();
      if (textSize) await chooseTextSize(page, textSize);
      await scene.reach(page, server).catch(tell);
      if (media) await page.emulateMedia({ media });
      await keep(page, `${scene.name}-${name}`);
      await context.close();
    }
  }
  await browser.close();
}
