import type { Browser } from 'playwright-core';
import { guidePage } from './guide-page.ts';

/** The guides that are printed, by the names of their files. */
export const printedGuides = ['can-bo', 'lanh-dao', 'mat-tran'] as const;

/** A guide printed on A4, as PDF. */
export async function printGuide(browser: Browser, file: string): Promise<Buffer> {
  const page = await browser.newPage();
  await page.setContent(guidePage(file));
  await page.evaluate('Promise.all([...document.images].map((image) => image.decode()))');
  const pdf = await page.pdf({ preferCSSPageSize: true, printBackground: true });
  await page.close();
  return pdf;
}
