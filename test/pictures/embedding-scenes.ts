import { form, loader } from '../../shared/text/vi.ts';
import type { Scene } from './scenes.ts';

/** How the widget stands on a site before the form is open, and the form as a page in a frame there. */
export const embeddingScenes: readonly Scene[] = [
  {
    name: 'embed-1-on-its-way',
    async reach(page, { site }) {
      await page.route('**/form-vi.js*', () => undefined);
      await page.goto(site);
      await page.getByRole('button', { name: loader.open }).click();
      await page.locator('nghe-dan').getByRole('link').waitFor();
    },
  },
  {
    name: 'embed-2-cannot-come',
    async reach(page, { site }) {
      await page.route('**/form-vi.js*', (route) => route.abort());
      await page.goto(site);
      const button = page.getByRole('button', { name: loader.open });
      await button.click();
      await button.waitFor({ state: 'hidden' });
    },
  },
  {
    name: 'embed-3-framed',
    async reach(page, { server, site }) {
      await page.goto(`${server}/rate/binh-my?frame=${encodeURIComponent(new URL(site).origin)}`);
      await page.getByRole('button', { name: form.next, exact: true }).waitFor();
    },
  },
];
