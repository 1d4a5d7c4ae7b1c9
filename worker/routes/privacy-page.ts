import { privacyPage } from '../pages/privacy-page.ts';
import { sendPage } from './send-page.ts';
import { type App, serve } from './serve.ts';

/** The privacy policy, at an address that the stores name. */
export function privacyPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/privacy', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => privacyPage(language)),
  );
}
