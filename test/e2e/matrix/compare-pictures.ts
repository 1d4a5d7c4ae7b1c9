import type { Page } from 'puppeteer-core';

/**
 * How many pixels of two PNGs differ visibly. Where a page is wider than the
 * window, Chromium draws the edges of round corners by up to 2 of 255 levels
 * otherwise, which nobody can see. Pictures of different sizes differ in all.
 */
export async function differing(page: Page, one: Buffer, other: Buffer): Promise<number> {
  if (one.equals(other)) return 0;
  return page.evaluate(countDiffering, one.toString('base64'), other.toString('base64'));
}

async function countDiffering(one: string, other: string): Promise<number> {
  const [a, b] = await Promise.all(
    [one, other].map(async (png) => {
      const image = new Image();
      image.src = `data:image/png;base64,${png}`;
      await image.decode();
      const { width, height } = image;
      const context = new OffscreenCanvas(width, height).getContext('2d');
      context?.drawImage(image, 0, 0);
      return context?.getImageData(0, 0, width, height).data ?? [];
    }),
  );
  if (!a || !b || a.length !== b.length) return Infinity;
  return Array.from(a).filter((level, at) => Math.abs(level - (b[at] ?? 0)) > 2).length;
}
