import { writeFile } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { PIXELS } from '../../scripts/guide-body.ts';

/** The largest picture of a guide, in bytes: it is read over a commune's line. */
export const LARGEST = 60 * 1024;

/** How much of the picture is kept, of 100: the first that makes it small enough. */
const QUALITIES = [65, 55, 45] as const;

/**
 * Keeps what the window shows as WebP, half as sharp again as on a screen, for
 * print. Playwright itself writes no WebP.
 *
 * @throws Error when the picture is larger than a guide may hold.
 */
export async function keepWebp(page: Page, file: string): Promise<void> {
  for (const quality of QUALITIES) {
    const picture = await takeWebp(page, quality);
    if (picture.length < LARGEST) return writeFile(file, picture);
  }
  throw new Error(`${file} is larger than ${LARGEST} bytes.`);
}

async function takeWebp(page: Page, quality: number): Promise<Buffer> {
  const { width, height } = page.viewportSize() ?? { width: 0, height: 0 };
  const y = Number(await page.evaluate('scrollY'));
  const session = await page.context().newCDPSession(page);
  const clip = { x: 0, y, width, height, scale: PIXELS };
  const asked = { format: 'webp', quality, clip } as const;
  const { data } = await session.send('Page.captureScreenshot', asked);
  await session.detach();
  return Buffer.from(data, 'base64');
}
