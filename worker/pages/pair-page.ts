import { html } from 'hono/html';
import { GUIDES_PATH } from '../../shared/guide/guides.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** What an official sees who opens an invite's link: what to do with it. */
export function pairPage(commune: string, language: Language): Html {
  const { page: text, guides, privacy } = textIn(language);
  return layout({
    language,
    title: text.pairTitle,
    commune,
    main: html`<h1>${text.pairTitle}</h1>
      <ol class="steps">
        ${text.pairSteps.map((step) => html`<li>${step}</li>`)}
      </ol>
      <p class="hint">${text.pairNote}</p>
      <p><a href="${GUIDES_PATH}?lang=${language}">${guides.title}</a></p>
      <p><a href="/privacy?lang=${language}">${privacy.title}</a></p>`,
  });
}
