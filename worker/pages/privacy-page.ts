import { html } from 'hono/html';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** The privacy policy of extension and server, which the stores ask for. */
export function privacyPage(language: Language): Html {
  const { privacy: text } = textIn(language);
  return layout({
    language,
    title: text.title,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${text.parts.map(
        ({ title, lines }) =>
          html`<h2>${title}</h2>
            <ul>
              ${lines.map((line) => html`<li>${line}</li>`)}
            </ul>`,
      )}`,
  });
}
