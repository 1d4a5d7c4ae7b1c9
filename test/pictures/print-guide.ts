import type { Page } from 'playwright-core';

/** The guides that are printed, by the names of their files; each has two pages at most. */
export const printedGuides = ['can-bo', 'lanh-dao', 'mat-tran'] as const;

/** Prints the guide that a page shows, as PDF. */
export async function printGuide(page: Page): Promise<Buffer> {
  await loadPictures(page);
  return page.pdf({ preferCSSPageSize: true });
}

/** Waits for all pictures, also for those that nobody has scrolled to. */
export async function loadPictures(page: Page): Promise<void> {
  for (const picture of await page.locator('main img').all()) {
    await picture.scrollIntoViewIfNeeded();
    await picture.evaluate((image: HTMLImageElement) => image.decode());
  }
}
