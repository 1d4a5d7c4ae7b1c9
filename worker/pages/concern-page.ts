import { html } from 'hono/html';
import { fingerprintOf } from '../../shared/concern/fingerprint.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import type { ConcernKeys } from '../../shared/contract/concern.ts';
import { dayIn } from '../../shared/text/day-in.ts';
import { fill } from '../../shared/text/fill.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { contactList } from './contact-list.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/**
 * The page on which a concern is written. Sealing needs script, which takes
 * the place of the words that say so; all else is here without it.
 */
export function concernPage(commune: Commune, { keys }: ConcernKeys, language: Language): Html {
  const { concernPage: text } = textIn(language);
  const [key] = keys;
  return layout({
    language,
    title: text.title,
    commune: commune.name,
    ...(key === undefined ? {} : { module: `/widget/concern-${language}.js` }),
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      ${
        key === undefined
          ? html`<p class="empty">${text.noKey}</p>`
          : html`${reader(key, keys.length > 1, language)}
              <div id="concern" class="concern" data-commune="${commune.id}">
                <p class="empty">${text.needsScript}</p>
              </div>
              ${limits(language)}`
      }
      ${formalWays(language)} ${contactList(commune, language)}`,
  });
}

function reader(
  { publicKey, since }: ConcernKeys['keys'][number],
  replaced: boolean,
  language: Language,
): Html {
  const { concernPage: text } = textIn(language);
  return html`<section class="card">
    <h2>${text.who}</h2>
    <p>${text.whoText}</p>
    <p>
      ${fill(text.fingerprint, { date: dayIn(language, since) })}<br />
      <strong class="fingerprint">${fingerprintOf(fromBase64url(publicKey))}</strong>
    </p>
    <p>${text.compare} ${replaced ? text.replaced : ''}</p>
    <p>${text.clock}</p>
  </section>`;
}

function limits(language: Language): Html {
  const { concernPage: text } = textIn(language);
  return html`<h2>${text.limits}</h2>
    <ul class="plain">
      ${text.limitsList.map((line) => html`<li>${line}</li>`)}
    </ul>`;
}

function formalWays(language: Language): Html {
  const { concernPage: text } = textIn(language);
  return html`<h2>${text.formal}</h2>
    <ul class="plain">
      ${text.formalList.map(([what, needs]) => html`<li><b>${what}</b>: ${needs}</li>`)}
    </ul>`;
}
