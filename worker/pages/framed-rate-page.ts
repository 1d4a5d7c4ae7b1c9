import { html } from 'hono/html';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';

/** What is shown to somebody who rates in a frame on another site. */
export interface FramedRatePage {
  readonly commune: { readonly id: string; readonly name: string };
  readonly language: Language;
  readonly officer: string | undefined;
  /** The origin of that site. */
  readonly framedBy: string;
}

/** The form alone, to stand in a frame; the link leads to the page of our own, where its address is seen. */
export function framedRatePage({ commune, language, officer, framedBy }: FramedRatePage): Html {
  const { page: text } = textIn(language);
  const query = new URLSearchParams({ lang: language, ...(officer && { officer }) });
  return layout({
    language,
    title: text.rateTitle,
    commune: commune.name,
    widget: true,
    framedBy,
    main: html`<h1 class="unseen">${text.rateTitle}</h1>
      <nghe-dan
        commune="${commune.id}"
        mode="inline"
        lang="${language}"
        ${officer === undefined ? '' : html`officer="${officer}"`}
      ></nghe-dan>
      <p>
        <a href="/rate/${commune.id}?${query.toString()}" target="_blank" rel="noopener"
          >${text.ownPage}</a
        >
      </p>`,
  });
}
