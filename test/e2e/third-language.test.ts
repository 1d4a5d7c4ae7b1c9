import { execFileSync } from 'node:child_process';
import { globSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import * as vi from '../../shared/text/vi.ts';
import { launchChromium } from './browsers/chromium.ts';
import { type DemoServer, startDemo } from './demo/demo-server.ts';

const root = fileURLToPath(new URL('../..', import.meta.url));
const KB = 1024;

/** Vietnamese with a mark before every sentence passes for a language that nobody here speaks. */
const MARK = 'Tày: ';
const tay = {
  ...(marked(vi) as typeof vi),
  language: { ...vi.language, code: 'tyz', name: 'Tày' },
};

let checkout: string;
let demo: DemoServer;
let browser: Browser;

function marked(text: unknown): unknown {
  if (typeof text === 'string') return MARK + text;
  if (Array.isArray(text)) return text.map(marked);
  return Object.fromEntries(Object.entries(text as object).map(([key, of]) => [key, marked(of)]));
}

/** A file such as a translator would write. */
function fileOf(text: Readonly<Record<string, unknown>>): string {
  const exports = Object.entries(text).map(
    ([name, part]) => `export const ${name}: typeof vi.${name} = ${JSON.stringify(part)};`,
  );
  return ["import type * as vi from './vi.ts';", ...exports].join('\n');
}

/** A copy of this checkout without what is built or stored. */
async function copied(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'nghe-dan-language-'));
  const left = /^(?:node_modules|dist|data|\.git|\.wrangler)(?:\/|$)/u;
  await cp(root, folder, {
    recursive: true,
    filter: (source) => !left.test(source.slice(root.length)),
  });
  symlinkSync(join(root, 'node_modules'), join(folder, 'node_modules'));
  return folder;
}

beforeAll(async () => {
  checkout = await copied();
  writeFileSync(join(checkout, 'shared/text/tyz.ts'), fileOf(tay));
  [demo, browser] = await Promise.all([startDemo(checkout), launchChromium()]);
});

afterAll(async () => {
  await browser?.close();
  await demo?.stop();
  await rm(checkout, { recursive: true, force: true });
});

test('with one more file the form is filled in and sent in that language', async () => {
  const page = await browser.newPage({ viewport: { width: 360, height: 740 } });
  await page.goto(`${demo.server}/rate/binh-my`);
  await page.getByRole('link', { name: 'Tày', exact: true }).click();
  const next = page.getByRole('button', { name: tay.form.next, exact: true });
  // Until it is there the page's own form stands in its place, with radios of the same names.
  await next.waitFor();
  await page.getByRole('radio', { name: 'Quầy 1' }).check();
  await next.click();
  await page.getByRole('checkbox', { name: tay.questions.none }).check();
  for (let screen = 0; screen < 2; screen += 1) {
    await next.click();
    for (const group of await page.getByRole('group').all())
      await group.getByRole('radio').first().check();
  }
  await next.click();
  await page.getByLabel(tay.form.commentLabel).waitFor();
  await next.click();
  await page.getByRole('button', { name: tay.form.send }).click();
  await page.getByRole('heading', { name: tay.form.sent }).waitFor();
  await page.getByRole('button', { name: tay.receipt.see }).waitFor();
  await page.close();
});

test('so are the button of a site, and the pages with script and without', async () => {
  const page = await browser.newPage();
  await page.goto(demo.site);
  await page.evaluate(() => {
    const widget = document.createElement('nghe-dan');
    widget.setAttribute('commune', 'binh-my');
    widget.setAttribute('lang', 'tyz');
    document.body.append(widget);
  });
  await page.getByRole('button', { name: tay.loader.open }).click();
  await page.getByRole('heading', { name: tay.form.officer }).waitFor();
  await page.goto(`${demo.server}/r/binh-my?lang=tyz`);
  await page.getByLabel(tay.code.label).waitFor();
  await page.route('**/widget/**', (route) => route.abort());
  await page.goto(`${demo.server}/rate/binh-my?lang=tyz`);
  await page.getByRole('button', { name: tay.page.send }).waitFor();
  expect(await page.locator('html').getAttribute('lang')).toBe('tyz');
  await page.close();
});

test('so is the extension; the loader grows by a word and a digest, and the whole keeps to its budget', () => {
  const built = globSync(join(checkout, 'dist/extension/chrome-mv3/**/*.js'));
  const spoken = built.map((file) => readFileSync(file, 'utf8')).join('');
  expect(spoken).toContain(tay.extension.welcome.title);
  expect(spoken).toContain(tay.slips.lead);
  const { files } = JSON.parse(
    readFileSync(join(checkout, 'dist/site/widget/manifest.json'), 'utf8'),
  ) as { files: { path: string; gzip: number }[] };
  const weigh = (name: string) => files.find(({ path }) => path.endsWith(name))?.gzip ?? Infinity;
  // The budget of 1.5 KB is that of the languages that there are.
  expect(weigh('v1.js')).toBeLessThanOrEqual(1.6 * KB);
  expect(weigh('v1.js') + weigh('/form-vi.js')).toBeLessThanOrEqual(14 * KB);
});

test('TypeScript names what a translation lacks', () => {
  const check = () =>
    execFileSync('tsc', ['-b', 'shared'], { cwd: checkout, encoding: 'utf8', stdio: 'pipe' });
  expect(check()).toBe('');
  const { hotline: _, ...form } = tay.form;
  writeFileSync(join(checkout, 'shared/text/tyz.ts'), fileOf({ ...tay, form }));
  let said = '';
  try {
    check();
  } catch (error) {
    said = (error as { stdout: string }).stdout;
  }
  expect(said).toMatch(/tyz\.ts.*'hotline' is missing/u);
});
