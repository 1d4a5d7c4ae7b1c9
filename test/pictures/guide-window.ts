import type { Page } from 'playwright-core';
import type { ChromiumExtension, ExtensionPage } from '../e2e/browsers/chromium-extension.ts';

/** Which page a picture shows, and the size of its window in CSS pixels. */
interface Shown {
  readonly page: ExtensionPage;
  readonly width: number;
  readonly height: number;
}

/** Opens a page of the extension in a window of this size, by day and at rest. */
export async function member(extension: ChromiumExtension, shown: Shown): Promise<Page> {
  const page = await extension.open(shown.page);
  await page.emulateMedia({ colorScheme: 'light', reducedMotion: 'reduce' });
  await page.setViewportSize({ width: shown.width, height: shown.height });
  return page;
}
