import { html } from 'hono/html';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/**
 * The page that a slip's QR opens. The code stands in the fragment and reaches
 * no server. Trading it needs script, which takes the place of the words that
 * say so.
 */
export function codePage(
  commune: { id: string; name: string },
  imports: readonly string[],
  language: Language,
): Html {
  const { page: text } = textIn(language);
  return layout({
    language,
    title: text.codeTitle,
    commune: commune.name,
    module: `/widget/code-${language}.js`,
    imports,
    main: html`<h1>${text.codeTitle}</h1>
      <p class="lead">${text.codeLead}</p>
      <div id="code" data-commune="${commune.id}">
        <p>${text.codeNeedsScript}</p>
        <p><a href="/rate/${commune.id}?lang=${language}">${text.withoutCode}</a></p>
      </div>`,
  });
}
