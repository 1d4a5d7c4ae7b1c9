import type { Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as text, loader } from '../../shared/text/vi.ts';
import type { Files } from './portals/portal-site.ts';
import { openPortals, type Portals, rate, writeComment } from './portals/visit-portal.ts';
import { openForm } from './widget-form.ts';

const HOME = '/SitePages/Trangchu.aspx';

const files: Files = {
  [HOME]: { file: 'sharepoint/page.html' },
  '/_layouts/15/1066/styles/core.css': { file: 'sharepoint/core.css' },
  '/_layouts/15/init.js': { file: 'sharepoint/init.js' },
};

let portals: Portals;

beforeAll(async () => {
  portals = await openPortals();
});

afterAll(() => portals?.stop());

/** How often the page's own search was started, and its one form posted. */
const disturbed = (page: Page): Promise<unknown> => page.evaluate('[g_searches, g_postBacks]');

test('within the one form of the page a citizen rates, and posts nothing of the page', async () => {
  const { page, errors, end } = await portals.visit(files, HOME);
  await openForm(page);
  await rate(page);
  expect(await disturbed(page)).toEqual([0, 0]);
  expect(errors).toEqual([]);
  await end();
});

test('Enter opens the form and breaks lines in the comment, and starts no search', async () => {
  let release = (): void => undefined;
  const pressed = new Promise<void>((resolve) => (release = resolve));
  const { page, end } = await portals.visit(files, HOME, {}, (fresh) =>
    fresh.route('**/form-vi.js*', (route) => pressed.then(() => route.continue())),
  );
  await page.getByRole('button', { name: loader.open }).focus();
  await page.keyboard.press('Enter');
  release();
  await page.getByRole('heading', { name: text.officer }).waitFor();
  await writeComment(page);
  expect(await disturbed(page)).toEqual([0, 0]);
  await end();
});

test('a panel that gets its content anew has a button that works', async () => {
  const { page, end } = await portals.visit(files, HOME);
  await openForm(page);
  await page.keyboard.press('Escape');
  const old = await page.locator('nghe-dan').elementHandle();
  await page.getByRole('button', { name: 'Cập nhật' }).click();
  await expect.poll(() => old?.evaluate((element) => element.isConnected)).toBe(false);
  await page.locator('nghe-dan').waitFor();
  await openForm(page);
  expect(await page.locator('nghe-dan').count()).toBe(1);
  await end();
});
