import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Page } from 'playwright-core';

const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** How a page is looked at: how wide, and by day or by night. */
export interface Look {
  readonly name: string;
  readonly width: number;
  readonly height: number;
  readonly colorScheme: 'light' | 'dark';
  readonly forcedColors?: 'active';
  readonly media?: 'print';
  /** The size of text that was chosen in the browser, in CSS pixels; 16 is usual. */
  readonly textSize?: number;
}

export const looks: readonly Look[] = [
  { name: '360-light', width: 360, height: 740, colorScheme: 'light' },
  { name: '360-dark', width: 360, height: 740, colorScheme: 'dark' },
  { name: '1280-light', width: 1280, height: 800, colorScheme: 'light' },
  { name: '1280-dark', width: 1280, height: 800, colorScheme: 'dark' },
];

/** States that differ in words alone are looked at on each width and in each theme, once. */
export const stateLooks: readonly Look[] = looks.filter(({ name }) =>
  ['360-light', '1280-dark'].includes(name),
);

/** The form is looked at in these ways too. */
export const formLooks: readonly Look[] = [
  { name: '768-light', width: 768, height: 1024, colorScheme: 'light' },
  { name: '360-forced', width: 360, height: 740, colorScheme: 'dark', forcedColors: 'active' },
  { name: '360-text-200', width: 360, height: 740, colorScheme: 'light', textSize: 32 },
  { name: '1280-print', width: 1280, height: 800, colorScheme: 'light', media: 'print' },
];

/** What is written for people to read rather than to fill in is looked at in these ways too. */
export const pageLooks: readonly Look[] = [
  ...looks,
  ...formLooks.filter(({ forcedColors, media }) => !forcedColors && !media),
];

const withChosenText = new WeakSet<Page>();

/** Whether a page's text has a size of its own, which a picture of more than the window forgets. */
export function isTextChosen(page: Page): boolean {
  return withChosenText.has(page);
}

/** Chooses the size of text as a person does in the browser's settings. */
export async function chooseTextSize(page: Page, size: number): Promise<void> {
  withChosenText.add(page);
  const session = await page.context().newCDPSession(page);
  await session.send('Page.setFontSizes', { fontSizes: { standard: size, fixed: size } });
}

/** The rules of axe that a theme needs: by night only the colours differ. */
export const rulesBy = (colorScheme: 'light' | 'dark'): readonly string[] | undefined =>
  colorScheme === 'dark' ? ['color-contrast'] : undefined;

/** What axe finds on the page against WCAG 2.2 AA and its best practices (or by some rules alone): one line each. */
export async function axeFindings(
  page: Page,
  rules?: readonly string[],
): Promise<readonly string[]> {
  // A host page's policy keeps axe out as a script; the devtools' door is open.
  if (!(await page.evaluate("'axe' in globalThis"))) await page.evaluate(axe);
  return page.evaluate(async (only) => {
    interface Found {
      violations: { id: string; nodes: { html: string; failureSummary: string }[] }[];
    }
    const { run } = (globalThis as unknown as { axe: { run(options: object): Promise<Found> } })
      .axe;
    const { violations } = await run({
      resultTypes: ['violations'],
      ...(only ? { runOnly: only } : {}),
    });
    return violations.flatMap(({ id, nodes }) =>
      nodes.map(({ html, failureSummary }) => `${id}: ${html.slice(0, 160)} – ${failureSummary}`),
    );
  }, rules);
}
