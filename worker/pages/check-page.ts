import { html } from 'hono/html';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** What is to be filled in before anything is checked. */
export interface CheckPlace {
  /** The address of this server. */
  readonly server: string;
  /** The commune whose log is to be checked; '' leaves it to be typed. */
  readonly commune: string;
  /** What the page's script imports. */
  readonly imports: readonly string[];
}

/**
 * The page that checks receipts and logs. The receipt stands in the fragment
 * and reaches no server; the script finds every sentence in the page.
 */
export function checkPage({ server, commune, imports }: CheckPlace, language: Language): Html {
  const { check: text } = textIn(language);
  return layout({
    language,
    title: text.title,
    module: '/widget/check.js',
    imports,
    main: html`<h1>${text.title}</h1>
      <p class="lead">${text.lead}</p>
      <div id="outcome" role="status">
        <p class="card">${text.needsScript}</p>
      </div>
      ${forms(commune, language)} ${templates(language)}
      <details>
        <summary>${text.howTitle}</summary>
        <ul>
          ${text.how.map((line) => html`<li>${line}</li>`)}
        </ul>
      </details>
      <h2>${text.monitorTitle}</h2>
      <p>${text.monitor}</p>
      <p><code>npx nghe-dan-monitor ${server} ${commune === '' ? 'binh-my' : commune}</code></p>`,
  });
}

/** Hidden until the script is there that reads them. */
function forms(commune: string, language: Language): Html {
  const { check: text } = textIn(language);
  return html`<form hidden>
      <label class="field" for="receipt">${text.receipt}</label>
      <p class="hint" id="receipt-hint">${text.receiptHint}</p>
      <textarea
        id="receipt"
        rows="3"
        autocomplete="off"
        spellcheck="false"
        aria-describedby="receipt-hint"
      ></textarea>
      <p><button class="button">${text.checkReceipt}</button></p>
    </form>
    <form hidden>
      <label class="field" for="commune">${text.commune}</label>
      <p class="hint" id="commune-hint">${text.communeHint}</p>
      <input
        id="commune"
        value="${commune}"
        autocomplete="off"
        autocapitalize="none"
        spellcheck="false"
        aria-describedby="commune-hint"
      />
      <p><button class="button">${text.checkLog}</button></p>
    </form>`;
}

/** The words of each outcome, by its name. */
function templates(language: Language): readonly Html[] {
  const { check: text } = textIn(language);
  return [
    ...Object.entries(text.outcomes).map(
      ([name, { title, text: sentence }]) =>
        html`<template id="${name}">
          <div class="card">
            <h2>${title}</h2>
            <p>${sentence}</p>
            ${name === 'checking' ? html`<progress aria-label="${title}"></progress>` : ''}
          </div>
        </template>`,
    ),
    ...Object.entries(text.alarms).map(
      ([name, { title, text: sentence }]) =>
        html`<template id="${name}">
          <div class="mistakes">
            <h2>${title}</h2>
            <p>${sentence}</p>
            <label class="field">
              ${text.evidence}
              <textarea rows="6" readonly></textarea>
            </label>
          </div>
        </template>`,
    ),
    ...(['first', 'again'] as const).map(
      (name) => html`<template id="${name}"><p class="hint">${text[name]}</p></template>`,
    ),
  ];
}
