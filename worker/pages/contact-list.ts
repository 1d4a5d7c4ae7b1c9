import { html } from 'hono/html';
import type { Commune } from '../../shared/contract/commune.ts';
import { zaloLink } from '../../shared/zalo-link.ts';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

/** How else to reach the commune; nothing where it gave no contact. */
export function contactList({ contacts }: Commune, language: Language): Html | '' {
  const { page: text } = textIn(language);
  const { hotline, mailbox, zalo, other } = contacts;
  if ((hotline ?? mailbox ?? zalo ?? other) === undefined) return '';
  return html`<aside class="contacts">
    <h2>${text.contacts}</h2>
    <ul>
      ${
        hotline === undefined
          ? ''
          : html`<li>
              ${text.hotline}: <a href="tel:${hotline.replaceAll(/[^+\d]/gu, '')}">${hotline}</a>
            </li>`
      }
      ${
        mailbox === undefined
          ? ''
          : html`<li>${text.mailbox}: <a href="mailto:${mailbox}">${mailbox}</a></li>`
      }
      ${zalo === undefined ? '' : html`<li>${text.zalo}: ${zaloWords(zalo)}</li>`}
      ${other === undefined ? '' : html`<li>${text.otherContact}: ${other}</li>`}
    </ul>
  </aside>`;
}

function zaloWords(zalo: string): Html | string {
  const link = zaloLink(zalo);
  return link === null ? zalo : html`<a href="${link}" rel="noopener noreferrer">${zalo}</a>`;
}
