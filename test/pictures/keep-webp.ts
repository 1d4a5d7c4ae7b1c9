import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';

/** The largest picture of a guide, in bytes: it is read over a commune's line. */
export const LARGEST = 60 * 1024;

/**
 * Keeps what the window shows as WebP, half as sharp again as on a screen, for
 * print. Playwright itself writes no WebP.
 *
 * @throws Error when the picture is larger than a guide may hold.
 */
export async function keepWebp(page: Page, file: string): Promise<void> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const y = Number(await page.evaluate('scrollY'));
  const session = await page.context().newCDPSession(page);
  const { data } = await session.send('Page.captureScreenshot', {
    format: 'webp',
    quality: 65,
    clip: { x: 0, y, width, height, scale: 1.5 },
  });
  await session.detach();
  const picture = Buffer.from(data, 'base64');
  if (picture.length >= LARGEST) throw new Error(`${file} has ${picture.length} bytes.`);
  await writeFile(file, picture);
}
