import { html } from 'hono/html';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

/** What a tablet opens to take ratings. Nothing on it leads anywhere else. */
export function kioskPage(language: Language): Html {
  const { kiosk, page } = textIn(language);
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <meta name="theme-color" content="#0b6653" />
        <title>${kiosk.title} – ${page.brand}</title>
        <link rel="manifest" href="/kiosk/manifest.webmanifest" />
        <link rel="icon" href="/pages/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages/page.css" />
        <script type="module" src="/widget/kiosk.js"></script>
      </head>
      <body>
        <main id="kiosk"><p class="lead">${kiosk.needsScript}</p></main>
      </body>
    </html>`;
}

/** What makes the page an app that a tablet can install (W3C, Web Application Manifest). */
export function kioskManifest(language: Language): Readonly<Record<string, unknown>> {
  const { kiosk, page } = textIn(language);
  const icon = (size: number) => ({
    src: `/pages/icon-${size}.png`,
    sizes: `${size}x${size}`,
    type: 'image/png',
  });
  return {
    id: '/kiosk',
    start_url: '/kiosk',
    scope: '/kiosk',
    name: `${page.brand} – ${kiosk.title}`,
    short_name: page.brand,
    lang: language,
    display: 'fullscreen',
    background_color: '#fbf8f1',
    theme_color: '#0b6653',
    icons: [icon(192), icon(512)],
  };
}
