import { html } from 'hono/html';
import type { HtmlEscapedString } from 'hono/utils/html';
import { type Language, otherLanguages, textIn } from './language.ts';

export type Html = HtmlEscapedString | Promise<HtmlEscapedString>;

/** One page: what stands in its head and its main part. */
export interface Page {
  readonly language: Language;
  readonly title: string;
  /** Whether the page is there in its own language alone. */
  readonly untranslated?: boolean;
  /** Whose page it is: the commune's name, or nothing. */
  readonly commune?: string;
  readonly main: Html;
  /** Whether the page loads the widget. */
  readonly widget?: boolean;
  /** The module that the page runs, by its path. */
  readonly module?: string;
  /** What that module imports, by its addresses. */
  readonly imports?: readonly string[];
  /** The origin of the page in which this one is framed, without a head of its own. */
  readonly framedBy?: string;
  /** Whether the page may use the width of a desk. */
  readonly wide?: boolean;
  /** Style sheets beside the common one, by their names. */
  readonly styles?: readonly string[];
}

/** A whole HTML document. Works without script; style comes from our own origin alone. */
export function layout({
  language,
  untranslated = false,
  title,
  commune,
  main,
  widget = false,
  module,
  imports = [],
  framedBy,
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
        ${widget ? loader(framedBy !== undefined) : ''}
        ${imports.map((path) => html`<link rel="modulepreload" href="${path}" />`)}
        ${module === undefined ? '' : html`<script type="module" src="${module}"></script>`}
      </head>
      <body>
        ${framedBy === undefined ? top({ language, untranslated, commune }) : ''}
        <main
          id="main"
          tabindex="-1"
          class="${wide ? 'wide' : ''}"
          ${framedBy === undefined ? '' : html`data-framed-by="${framedBy}"`}
        >
          ${main}
        </main>
      </body>
    </html>`;
}

/** What stands above the main part: whose page it is, and the other languages. */
function top({
  language,
  untranslated,
  commune,
}: Pick<Page, 'language' | 'untranslated'> & { commune: string | undefined }): Html {
  const text = textIn(language).page;
  return html`<header class="top">
    <a class="skip" href="#main">${text.skip}</a>
    <p class="brand">${text.brand}${commune === undefined ? '' : html` <span>${commune}</span>`}</p>
    ${untranslated ? '' : languageLinks(language)}
  </header>`;
}

function languageLinks(language: Language): Html {
  return html`<p class="languages">
    ${otherLanguages(language).map(
      ({ code, name }) =>
        html`<a href="?lang=${code}" hreflang="${code}" lang="${code}">${name}</a> `,
    )}
  </p>`;
}

/** In a frame the script that tells the page round it comes first, so that it misses nothing. */
function loader(framed: boolean): Html {
  return framed
    ? html`<script src="/widget/framed.js" defer></script>
        <script src="/widget/v1.js" defer></script>`
    : html`<script src="/widget/v1.js" async></script>`;
}
