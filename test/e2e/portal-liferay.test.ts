import { afterAll, beforeAll, expect, test } from 'vitest';
import { form as text } from '../../shared/text/vi.ts';
import type { Files } from './portals/portal-site.ts';
import { openPortals, type Portals, rate, writeComment } from './portals/visit-portal.ts';
import { openForm, send } from './widget-form.ts';

const HOME = '/web/xa-thu';
const NEWS = '/web/xa-thu/tin-tuc';

const files: Files = {
  [HOME]: { file: 'liferay/page.html' },
  [NEWS]: { file: 'liferay/news.html' },
  '/o/theme/css/main.css': { file: 'liferay/main.css' },
  '/o/js/portal.js': { file: 'liferay/portal.js' },
};

let portals: Portals;

beforeAll(async () => {
  portals = await openPortals();
});

afterAll(() => portals?.stop());

test('a citizen rates in a portlet, though the page has shortcuts on every key', async () => {
  const { page, errors, end } = await portals.visit(files, HOME);
  await openForm(page);
  await writeComment(page);
  await send(page);
  await page.getByRole('heading', { name: text.sent }).waitFor();
  expect(errors).toEqual([]);
  await end();
});

test('a page whose content was swapped has a form of its own', async () => {
  const { page, errors, end } = await portals.visit(files, HOME);
  await page.getByRole('link', { name: 'Tin tức' }).click();
  await page.getByRole('heading', { name: 'Tin tức trong tuần' }).waitFor();
  await openForm(page);
  await rate(page);
  expect(errors).toEqual([]);
  await end();
});

test('taken out with its form open and brought back, it is closed, whole and can be opened', async () => {
  const { page, errors, end } = await portals.visit(files, HOME);
  await openForm(page);
  await page.getByRole('radio', { name: 'Quầy 1' }).check();
  await page.evaluate(navigate, NEWS);
  await page.getByRole('heading', { name: 'Tin tức trong tuần' }).waitFor();
  await page.evaluate(navigate, HOME);
  await page.getByRole('heading', { name: 'Bộ phận Một cửa' }).waitFor();
  expect(await page.getByRole('heading', { name: text.officer }).isVisible()).toBe(false);
  await openForm(page);
  expect(await page.getByRole('radio', { name: 'Quầy 1' }).isChecked()).toBe(true);
  await page.keyboard.press('Escape');
  expect(errors).toEqual([]);
  await end();
});

declare const Liferay: { SPA: { navigate(path: string, pushes: boolean): Promise<void> } };

function navigate(path: string): Promise<void> {
  return Liferay.SPA.navigate(path, true);
}
