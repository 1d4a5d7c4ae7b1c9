import { html } from 'hono/html';
import { guidePath, guides } from '../../shared/guide/guides.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** Leads to each guide, for who knows their work but not yet the system. */
export function guideListPage(language: Language): Html {
  const { guides: text } = textIn(language);
  return layout({
    language,
    title: text.title,
    styles: ['guide'],
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <ul class="guides">
        ${guides.map(
          (guide) =>
            html`<li><a href="${guidePath(guide)}" hreflang="vi">${text.names[guide]}</a></li>`,
        )}
      </ul>`,
  });
}
