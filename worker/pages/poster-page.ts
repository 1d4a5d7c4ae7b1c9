import { html } from 'hono/html';
import { pledgeLists } from '../../shared/board/pledges.ts';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Officer } from '../../shared/contract/officer.ts';
import { fill } from '../../shared/text/fill.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';
import { markup } from './markup.ts';
import { qrCode } from './qr-code.ts';

export type PaperSize = 'a4' | 'a5';

/** A poster for one officer's desk. */
export interface Poster {
  readonly commune: Commune;
  readonly officer: Officer;
  readonly size: PaperSize;
  /** The address of this server. */
  readonly server: string;
}

/** In letters: a desk with more stands smaller. */
const LONG = 18;

/** The poster as a page that prints on one sheet of its size. */
export function posterPage(poster: Poster, language: Language): Html {
  const { commune, officer, size } = poster;
  const { poster: text } = textIn(language);
  return layout({
    language,
    title: `${officer.desk} – ${text.title}`,
    commune: commune.name,
    wide: true,
    styles: ['board', 'poster', `poster-${size}`],
    module: '/widget/print.js',
    main: html`<div class="tools">
        <button type="button" class="button" data-do="print" hidden>${text.print}</button>
        <span>${fill(text.paper, { size: size.toUpperCase() })}</span>
        <a href="/poster/${commune.id}?lang=${language}">${text.other}</a>
      </div>
      <article class="poster ${size}">
        <header>
          <img src="/pages/icon.svg" alt="" width="64" height="64" />
          <div>
            <p class="commune">${commune.name}</p>
            <p>${text.motto}</p>
          </div>
        </header>
        <h1 class="${officer.desk.length > LONG ? 'long' : ''}">
          ${officer.desk} <span>${officer.position}</span>
        </h1>
        ${pledged(commune, language)} ${scan(poster, language)} ${afterwards(commune, language)}
      </article>`,
  });
}

function pledged(commune: Commune, language: Language): Html {
  const text = textIn(language);
  return html`<section class="pledged board">
    <h2>${text.poster.pledge}</h2>
    ${markup(pledgeLists(commune.sets, { ...text, language }))}
  </section>`;
}

function scan({ commune, officer, server }: Poster, language: Language): Html {
  const { poster: text } = textIn(language);
  const address = `${server}/rate/${commune.id}`;
  return html`<section class="scan">
    <h2>${text.scan}</h2>
    ${qrCode(`${address}?officer=${officer.id}`, fill(text.picture, { desk: officer.desk }))}
    <p>${text.scanHint}</p>
    <p class="address">${text.address} <b>${address.replace(/^https?:\/\//u, '')}</b></p>
  </section>`;
}

function afterwards({ contacts, thresholds }: Commune, language: Language): Html {
  const { poster: text } = textIn(language);
  return html`<section class="afterwards">
      <h2>${text.afterwards}</h2>
      <ol>
        ${text.steps.map((step) => html`<li>${fill(step, thresholds)}</li>`)}
      </ol>
    </section>
    ${
      contacts.hotline === undefined
        ? ''
        : html`<p class="hotline">${text.hotline}: <b>${contacts.hotline}</b></p>`
    }`;
}
