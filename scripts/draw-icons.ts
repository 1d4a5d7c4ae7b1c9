import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { findBrowser } from './find-browser.mjs';

const root = join(import.meta.dirname, '..');
const svg = readFileSync(join(root, 'shared/icon.svg')).toString('base64');

// The pictures are kept in the repository; run this after changing icon.svg.
const browser = await chromium.launch({
  executablePath: findBrowser('chromium'),
  args: ['--no-sandbox'],
});
const page = await browser.newPage();
const icons = [16, 32, 48, 128].map((size) => [size, `extension/public/icon/${size}.png`] as const);
const appIcons = [192, 512].map((size) => [size, `worker/pages/icon-${size}.png`] as const);
for (const [size, path] of [...icons, ...appIcons]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<body style="margin:0"><img width="${size}" style="display:block" src="data:image/svg+xml;base64,${svg}">`,
  );
  await page.screenshot({
    path: join(root, path),
    omitBackground: true,
  });
}
await browser.close();
