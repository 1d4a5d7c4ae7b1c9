import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { imageSize } from 'image-size';
import { marked } from 'marked';

/** Pixels of a guide's picture to a CSS pixel: sharp enough for print. */
export const PIXELS = 1.5;

/**
 * A guide as the main part of a page: links to other guides lead to their pages,
 * and each picture has its size, so that nothing moves while they come.
 *
 * @throws Error when the guide or one of its pictures is not there.
 */
export function guideBody(file: string): string {
  return marked
    .parse(readFileSync(file, 'utf8'), { async: false })
    .replaceAll(/href="([a-z-]+)\.md"/gu, 'href="$1"')
    .replaceAll('<p><img', '<p class="pictures"><img')
    .replaceAll(/<img src="([^"]+)"/gu, (image, picture: string) => {
      const { width, height } = imageSize(readFileSync(join(dirname(file), picture)));
      const [across, down] = [width, height].map((size) => Math.round(size / PIXELS));
      return `${image} width="${across}" height="${down}" loading="lazy"`;
    });
}
