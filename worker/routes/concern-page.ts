import { concernPage } from '../pages/concern-page.ts';
import { findCommune } from '../registry/directory.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';

/** Where a citizen writes what Mặt trận alone reads. */
export function concernPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/concern/{commune}', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => {
      const commune = await findCommune(context.env, pathPart(context, 'commune'));
      const [info, keys] = await Promise.all([commune.info(), commune.concernKeys()]);
      return concernPage(info, keys, language);
    }),
  );
}
