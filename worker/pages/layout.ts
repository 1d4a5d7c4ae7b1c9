import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Language, otherLanguages, textIn } from './language.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** One page: what stands in its head and its main part. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Whose page it is: the commune's name, or nothing. */
  readonly commune?: string;
  readonly main: Html;
  /** Whether the page loads the widget. */
  readonly widget?: boolean;
  /** The module that the page runs, by its path. */
  readonly module?: string;
  /** Whether the page may use the width of a desk. */
  readonly wide?: boolean;
  /** Style sheets beside the common one, by their names. */
  readonly styles?: readonly string[];
}

/** A whole HTML document. Works without script; style comes from our own origin alone. */
export function layout({
  language,
  title,
  commune,
  main,
  widget = false,
  module,
  wide = false,
  styles = [],
}: Page): Html {
  const text = textIn(language).page;
  return html`<!doctype html>
    <html lang="${language}">
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex" />
        <title>${title}${commune === undefined ? '' : ` – ${commune}`} – ${text.brand}</title>
        <link rel="icon" href="/pages/icon.svg" type="image/svg+xml" />
        <link rel="stylesheet" href="/pages/page.css" />
        ${styles.map((name) => html`<link rel="stylesheet" href="/pages/${name}.css" />`)}
        ${widget ? html`<script src="/widget/v1.js" async></script>` : ''}
        ${module === undefined ? '' : html`<script type="module" src="${module}"></script>`}
      </head>
      <body>
        <header class="top">
          <a class="skip" href="#main">${text.skip}</a>
          <p class="brand">
            ${text.brand}${commune === undefined ? '' : html` <span>${commune}</span>`}
          </p>
          <p class="languages">
            ${otherLanguages(language).map(
              ({ code, name }) =>
                html`<a href="?lang=${code}" hreflang="${code}" lang="${code}">${name}</a> `,
            )}
          </p>
        </header>
        <main id="main" tabindex="-1" class="${wide ? 'wide' : ''}">${main}</main>
      </body>
    </html>`;
}
