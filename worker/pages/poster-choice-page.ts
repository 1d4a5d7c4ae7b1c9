import { html } from 'hono/html';
import type { Commune } from '../../shared/contract/commune.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** The page on which a desk and a size of paper are chosen for a poster. */
export function posterChoicePage(commune: Commune, language: Language): Html {
  const { poster: text } = textIn(language);
  return layout({
    language,
    title: text.title,
    commune: commune.name,
    main: html`<h1>${text.title}</h1>
      ${
        commune.officers.length === 0
          ? html`<p class="empty">${text.nobody}</p>`
          : html`<p class="lead">${text.lead}</p>
              ${choice(commune, language)}`
      }`,
  });
}

function choice({ id, officers }: Commune, language: Language): Html {
  const { poster: text } = textIn(language);
  return html`<form action="/poster/${id}">
    <input type="hidden" name="lang" value="${language}" />
    <fieldset>
      <legend>${text.desk}</legend>
      ${officers.map((officer, place) =>
        radio('officer', officer.id, `${officer.desk}: ${officer.position}`, place === 0),
      )}
    </fieldset>
    <fieldset>
      <legend>${text.size}</legend>
      ${Object.entries(text.sizes).map(([size, words]) => radio('size', size, words, size === 'a4'))}
    </fieldset>
    <button class="main">${text.open}</button>
  </form>`;
}

function radio(name: string, value: string, words: string, checked: boolean): Html {
  return html`<label class="choice"
    ><input type="radio" name="${name}" value="${value}" ${checked ? 'checked' : ''} /><span
      >${words}</span
    ></label
  >`;
}
