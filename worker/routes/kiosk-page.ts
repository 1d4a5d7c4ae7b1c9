import { kioskManifest, kioskPage } from '../pages/kiosk-page.ts';
import { refuse } from '../problem.ts';
import { sendPage } from './send-page.ts';
import { type App, serve } from './serve.ts';

/** The page of a paired tablet, which needs to know nobody: the tablet shows who it is when it sends. */
export function kioskPageRoutes(app: App): void {
  serve(app, { method: 'get', path: '/kiosk', allowed: 'anyone' }, ({ context }) =>
    sendPage(context, async (language) => kioskPage(language)),
  );

  serve(
    app,
    { method: 'get', path: '/kiosk/manifest.webmanifest', allowed: 'anyone' },
    async ({ context }) => {
      context.header('Content-Type', 'application/manifest+json');
      return context.body(JSON.stringify(kioskManifest('vi')));
    },
  );

  // From here it can serve the kiosk's page alone (Service Workers, Service-Worker-Allowed).
  serve(
    app,
    { method: 'get', path: '/kiosk/worker.js', allowed: 'anyone' },
    async ({ context }) => {
      const found = await context.env.ASSETS.fetch(
        new URL('/widget/kiosk-worker.js', 'http://assets'),
      );
      if (!found.ok) refuse('not-found');
      return new Response(found.body, {
        headers: {
          'Content-Type': 'text/javascript; charset=utf-8',
          'Content-Security-Policy': "default-src 'none'; connect-src 'self'",
          'Service-Worker-Allowed': '/kiosk',
          'Cache-Control': 'no-cache',
          'X-Content-Type-Options': 'nosniff',
        },
      });
    },
  );
}
