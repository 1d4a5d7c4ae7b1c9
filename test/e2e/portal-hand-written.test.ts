import { afterAll, beforeAll, expect, test } from 'vitest';
import { loader } from '../../shared/text/vi.ts';
import type { Files } from './portals/portal-site.ts';
import { openPortals, type Portals, rate, writeComment } from './portals/visit-portal.ts';
import { openForm, send } from './widget-form.ts';

const files: Files = {
  '/index.htm': { file: 'hand-written/page.html' },
  '/kieu.css': { file: 'hand-written/kieu.css' },
  '/trang.js': { file: 'hand-written/trang.js' },
};

let portals: Portals;

beforeAll(async () => {
  portals = await openPortals();
});

afterAll(() => portals?.stop());

test('on a page without TLS, in an old encoding, guarded against copying, a citizen rates', async () => {
  const { page, errors, end } = await portals.visit(files, '/index.htm');
  expect(
    await page.evaluate('[isSecureContext, document.compatMode, document.characterSet]'),
  ).toEqual([false, 'BackCompat', 'windows-1258']);
  expect(await page.getByRole('button', { name: loader.open }).innerText()).toBe(loader.open);
  await openForm(page);
  await rate(page);
  expect(errors).toEqual([]);
  await end();
});

test('there the comment takes the focus by a click, and the receipt can be copied', async () => {
  const { page, end } = await portals.visit(files, '/index.htm');
  await openForm(page);
  await writeComment(page);
  await send(page);
  const receipt = page.locator('nghe-dan code');
  await receipt.waitFor();
  const allowed = await receipt.evaluate((code) =>
    code.dispatchEvent(
      new ClipboardEvent('copy', { bubbles: true, composed: true, cancelable: true }),
    ),
  );
  expect(allowed).toBe(true);
  await end();
});
