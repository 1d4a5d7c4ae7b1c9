import { pairPage } from '../pages/pair-page.ts';
import { findCommune } from '../registry/directory.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** What an invite's link opens; the invite itself is in the fragment and reaches no server. */
export function pairPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/pair/{commune}', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => {
      const commune = await findCommune(context.env, pathPart(context, 'commune'));
      return pairPage((await commune.profile()).name, language);
    }),
  );
}
