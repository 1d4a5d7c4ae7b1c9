import { afterAll, beforeAll, expect, test } from 'vitest';
import { loader } from '../../shared/text/vi.ts';
import { type Files, SERVER_HOST } from './portals/portal-site.ts';
import { openPortals, type Portals, rate } from './portals/visit-portal.ts';
import { openForm } from './widget-form.ts';

const HOME = '/danh-gia/';

const files: Files = {
  [HOME]: { file: 'wordpress/page.html' },
  '/wp-content/themes/xa/style.css': { file: 'wordpress/style.css' },
  '/wp-includes/js/query.js': { file: 'wordpress/query.js' },
};

let portals: Portals;
let address: string;
let code: string;

beforeAll(async () => {
  portals = await openPortals();
  address = `http://${SERVER_HOST}:${portals.served.port}/widget/v1.js`;
  code = await (await fetch(`${portals.served.server}/widget/v1.js`)).text();
});

afterAll(() => portals?.stop());

const nothing = { tag: '', head: '', foot: '' };
const joined = '/wp-content/cache/joined-4f2a.js';

/** What plug-ins for speed make of the tag that was pasted. */
const plugins = (): readonly (readonly [string, Readonly<Record<string, string>>, Files?])[] => [
  ['leave it where it is', { head: '', foot: '' }],
  [
    'move it to the foot of the page',
    { ...nothing, foot: `<script src="${address}?ver=6.4" defer id="nghe-dan-js"></script>` },
  ],
  [
    'join it with the other scripts in one file of the site',
    { ...nothing, foot: `<script defer src="${joined}"></script>` },
    { [joined]: `window.first=1;\n;${code};\nwindow.last=1;` },
  ],
  ['write it into the page', { ...nothing, foot: `<script>${code}</script>` }],
  ['make a module of it', { ...nothing, foot: `<script type="module" src="${address}"></script>` }],
  [
    'fetch it and run it as text',
    {
      ...nothing,
      foot: `<script>fetch('${address}').then((a) => a.text()).then((text) => new Function(text)())</script>`,
    },
  ],
  [
    'hold it back until somebody moves',
    {
      ...nothing,
      foot: `<script type="text/delayed" data-src="${address}" async></script><script>
        addEventListener('pointermove', () => document.querySelectorAll('[data-src]').forEach((old) => {
          const fresh = document.createElement('script');
          fresh.src = old.dataset.src;
          old.replaceWith(fresh);
        }), { once: true });</script>`,
    },
  ],
];

test('whatever plug-ins for speed do to the tag, the form comes', async () => {
  for (const [name, parts, more] of plugins()) {
    const { page, errors, end } = await portals.visit({ ...files, ...more }, HOME, parts);
    const link = page.getByRole('link', { name: 'Đánh giá cán bộ' });
    const button = page.getByRole('button', { name: loader.open });
    await link.or(button).waitFor();
    await page.mouse.move(10, 300);
    await page.mouse.move(20, 320);
    await button.waitFor();
    await openForm(page);
    if (name.startsWith('join')) await rate(page);
    expect(errors, name).toEqual([]);
    await end();
  }
});

test('a page that takes the wheel for itself does not take it from the form', async () => {
  const { page, end } = await portals.visit(files, HOME, { head: '', foot: '' });
  await page.setViewportSize({ width: 360, height: 320 });
  await openForm(page);
  await page.mouse.move(180, 200);
  await page.mouse.wheel(0, 200);
  const form = page.locator('nghe-dan .form');
  const scrolled = (): Promise<number> =>
    form.evaluate((element) =>
      [element, ...element.children].reduce((sum, part) => sum + part.scrollTop, 0),
    );
  await expect.poll(scrolled).toBeGreaterThan(0);
  await end();
});
