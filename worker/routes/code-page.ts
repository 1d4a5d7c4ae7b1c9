import { codePage } from '../pages/code-page.ts';
import { findCommune } from '../registry/directory.ts';
import { sendPage } from './send-page.ts';
import { type App, pathPart, serve } from './serve.ts';
import { sharedModules } from './shared-modules.ts';

/** What the QR of a slip opens; the code itself is in the fragment and reaches no server. */
export function codePageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/r/{commune}', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => {
      const commune = await findCommune(context.env, pathPart(context, 'commune'));
      return codePage(await commune.profile(), await sharedModules(context.env), language);
    }),
  );
}
