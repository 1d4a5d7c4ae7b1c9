import { posterChoicePage } from '../pages/poster-choice-page.ts';
import { posterPage } from '../pages/poster-page.ts';
import { refuse } from '../problem.ts';
import { findCommune } from '../registry/directory.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** The poster for an officer's desk, and the page on which it is chosen. */
export function posterPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/poster/{commune}', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => {
      const stub = await findCommune(context.env, pathPart(context, 'commune'));
      const commune = await stub.info();
      const id = context.req.query('officer');
      if (id === undefined) return posterChoicePage(commune, language);
      const officer = commune.officers.find((one) => one.id === id);
      if (officer === undefined) refuse('no-such-officer');
      const size = context.req.query('size') === 'a5' ? 'a5' : 'a4';
      const server = new URL(context.req.url).origin;
      return posterPage({ commune, officer, size, server }, language);
    }),
  );
}
