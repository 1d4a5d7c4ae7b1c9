import { letterPage } from '../pages/letter-page.ts';
import { findCommune } from '../registry/directory.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Where a citizen reads a letter; the code stands in the fragment, which reaches no server. */
export function letterPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/letter/{commune}', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => {
      const commune = await findCommune(context.env, pathPart(context, 'commune'));
      return letterPage(await commune.info(), language);
    }),
  );
}
