import { checkPage } from '../pages/check-page.ts';
import { sendPage } from './send-page.ts';
import { type App, serve } from './serve.ts';
import { sharedModules } from './shared-modules.ts';

/** Checks receipts and logs; the receipt itself is in the fragment and reaches no server. */
export function checkPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/check', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => {
      const server = new URL(context.req.url).origin;
      const commune = context.req.query('commune') ?? '';
      return checkPage({ server, commune, imports: await sharedModules(context.env) }, language);
    }),
  );
}
