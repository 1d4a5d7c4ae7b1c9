import { html } from 'hono/html';
import type { Commune } from '../../shared/contract/commune.ts';
import { contactList } from './contact-list.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** The page on which a citizen reads the letter in reply to a comment. Opening it needs script. */
export function letterPage(commune: Commune, language: Language): Html {
  const { letterPage: text } = textIn(language);
  return layout({
    language,
    title: text.title,
    commune: commune.name,
    module: `/widget/letter-${language}.js`,
    styles: ['letter'],
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div id="letter" class="letter-page" data-commune="${commune.id}" data-name="${commune.name}">
        <p class="empty">${text.needsScript}</p>
      </div>
      <div class="off-paper">
        <h2>${text.howTitle}</h2>
        <ul class="plain">
          ${text.how.map((line) => html`<li>${line}</li>`)}
        </ul>
        ${contactList(commune, language)}
      </div>`,
  });
}
