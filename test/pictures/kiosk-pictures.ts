import { launchChromium } from '../e2e/browsers/chromium.ts';
import { startKioskServer } from '../e2e/kiosk/kiosk-server.ts';
import { newTablet } from '../e2e/kiosk/kiosk-tablet.ts';
import { chosenLooks, isPictureChosen } from './choice.ts';
import { kioskScenes, reachKiosk } from './kiosk-scenes.ts';
import { chooseTextSize, type Look } from './look.ts';
import type { Keep } from './take-scenes.ts';

/** A kiosk is a tablet, lying or standing. */
export const kioskLooks: readonly Look[] = [
  { name: '1280-light', width: 1280, height: 800, colorScheme: 'light' },
  { name: '1280-dark', width: 1280, height: 800, colorScheme: 'dark' },
  { name: '800-light', width: 800, height: 1280, colorScheme: 'light' },
  { name: '800-forced', width: 800, height: 1280, colorScheme: 'dark', forcedColors: 'active' },
  { name: '1280-text-200', width: 1280, height: 800, colorScheme: 'light', textSize: 32 },
];

/** Take pictures of every state of a kiosk. */
export async function kioskPictures(keep: Keep): Promise<void> {
  const [server, browser] = await Promise.all([startKioskServer(), launchChromium()]);
  for (const { name, width, height, colorScheme, forcedColors, textSize } of chosenLooks(
    kioskLooks,
  ))
    for (const scene of kioskScenes.filter((one) => isPictureChosen(one.name))) {
      const page = await newTablet(browser, {
        viewport: { width, height },
        colorScheme,
        ...(forcedColors && { forcedColors }),
      });
      if (textSize) await chooseTextSize(page, textSize);
      await reachKiosk(scene, page, server);
      await keep(page, `${scene.name}-${name}`);
      await page.context().close();
    }
  await browser.close();
  await server.stop();
}
