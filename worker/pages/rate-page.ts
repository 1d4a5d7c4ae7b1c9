import { html } from 'hono/html';
import type { Commune } from '../../shared/contract/commune.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import { dayIn } from '../../shared/text/day-in.ts';
import { fill } from '../../shared/text/fill.ts';
import { contactList } from './contact-list.ts';
import { concernLink } from './concern-link.ts';
import { type Language, textIn } from './language.ts';
import { type Html, layout } from './layout.ts';
import { letterHint } from './letter-hint.ts';
import { type RateForm, rateForm } from './rate-form.ts';

/**
 * The page on which a citizen rates. With script the widget takes the place of
 * the plain form inside it; without, the plain form does the whole job.
 */
export function ratePage(form: RateForm, officer: string | undefined): Html {
  const { commune, language } = form;
  const { page: text } = textIn(language);
  const answered = form.mistakes.length > 0;
  const plain =
    commune.officers.length === 0 ? html`<p class="empty">${text.noOfficers}</p>` : rateForm(form);
  return layout({
    language,
    title: text.rateTitle,
    commune: commune.name,
    widget: !answered,
    module: '/widget/letter-hint.js',
    main: html`<h1>${text.rateTitle}</h1>
      <p class="lead">${text.rateLead}</p>
      ${letterHint(commune.id, language)}
      ${
        answered
          ? plain
          : html`<nghe-dan
              commune="${commune.id}"
              mode="inline"
              lang="${language}"
              ${officer === undefined ? '' : html`officer="${officer}"`}
              >${plain}</nghe-dan
            >`
      }
      <p><a href="/board/${commune.id}?lang=${language}">${text.toBoard}</a></p>
      <p>${concernLink(commune.id, language)}</p>
      ${contactList(commune, language)}`,
  });
}

/** What a citizen sees once the rating is stored; `broken`: they met a broken pledge. */
export function ratedPage(
  commune: Commune,
  language: Language,
  receipt: Receipt,
  broken: boolean,
): Html {
  const { page: text, concernPage } = textIn(language);
  const values = { date: dayIn(language, receipt.opensAt), total: commune.thresholds.total };
  return layout({
    language,
    title: text.thanks,
    commune: commune.name,
    main: html`<h1>${text.thanks}</h1>
      <p class="lead">${fill(text.thanksText, values)}</p>
      <p>${text.receipt}: <code>${receipt.id}</code></p>
      ${
        broken
          ? html`<div class="card">
              <p>${concernPage.afterBroken}</p>
              <p>${concernLink(commune.id, language)}</p>
            </div>`
          : ''
      }
      <p><a class="button" href="/rate/${commune.id}?lang=${language}">${text.again}</a></p>
      <p><a href="/board/${commune.id}?lang=${language}">${text.toBoard}</a></p>
      ${contactList(commune, language)}`,
  });
}
