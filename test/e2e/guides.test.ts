import { readFileSync, readdirSync, statSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { printedGuides, printGuide } from '../../scripts/guides/print-guide.ts';
import { launchChromium } from './browsers/chromium.ts';

const folder = fileURLToPath(new URL('../../docs/huong-dan/', import.meta.url));
const read = (name: string) => readFileSync(`${folder}${name}.md`, 'utf8');
const picturesIn = (text: string) =>
  [...text.matchAll(/!\[[^\]]+\]\(hinh\/([^)]+)\)/gu)].map(([, name = '']) => name);

let browser: Browser;
beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

describe.each(printedGuides)('the guide "%s"', (name) => {
  test('is printed on two pages of A4 at most, with all its pictures', async () => {
    const pdf = (await printGuide(browser, `${folder}${name}.md`)).toString('latin1');
    const pages = pdf.match(/\/Type\s*\/Page\b/gu) ?? [];
    expect(pages.length).toBeGreaterThan(0);
    expect(pages.length).toBeLessThanOrEqual(2);
    expect(pdf).toMatch(/\/MediaBox \[0 0 59[45][.\d]* 84[12][.\d]*\]/u);
  });

  test('says what each picture shows', () => {
    const text = read(name);
    expect(picturesIn(text).length).toBeGreaterThanOrEqual(3);
    expect(text.match(/!\[/gu)).toHaveLength(picturesIn(text).length);
  });
});

test('every picture of the guides is shown in one, and is below 60 KB', () => {
  const shown = new Set(printedGuides.flatMap((name) => picturesIn(read(name))));
  expect(readdirSync(`${folder}hinh`).toSorted()).toEqual([...shown].toSorted());
  for (const name of shown) expect(statSync(`${folder}hinh/${name}`).size).toBeLessThan(60 * 1024);
});
