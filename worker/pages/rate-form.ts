import { html } from 'hono/html';
import type { Commune } from '../../shared/contract/commune.ts';
import { chosenSets, type Criterion } from '../../shared/criteria/sets.ts';
import { dayIn } from '../../shared/text/day-in.ts';
import { fill } from '../../shared/text/fill.ts';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

/** The name of the field that is to stay empty: one that programs know and browsers do not fill in. */
export const TRAP = 'homepage';

/** What a form shows: a new one, or one that came back with mistakes. */
export interface RateForm {
  readonly commune: Commune;
  readonly language: Language;
  readonly ticket: string;
  /** What was filled in, by the names of the fields. */
  readonly filled: ReadonlyMap<string, string>;
  /** What is to be mended, each with the field that it is about. */
  readonly mistakes: readonly { readonly field: string; readonly text: string }[];
}

/** The rating as a plain form, for browsers without script. */
export function rateForm(form: RateForm): Html {
  const { commune, language, ticket, filled } = form;
  const { page: text } = textIn(language);
  return html`<form class="rate" method="post" action="/rate/${commune.id}?lang=${language}">
    ${mistakes(form)}
    <input type="hidden" name="ticket" value="${ticket}" />
    ${officerField(form)}
    ${chosenSets(commune.sets).map((set) => setFields(form, set.id, set.criteria))}
    <label class="field"
      >${text.comment}
      <textarea
        name="comment"
        id="comment"
        rows="4"
        maxlength="500"
        aria-describedby="comment-hint"
      >
${filled.get('comment') ?? ''}</textarea>
    </label>
    <p class="hint" id="comment-hint">${text.commentHint}</p>
    <label class="choice"
      ><input
        type="checkbox"
        name="helper"
        value="yes"
        ${filled.has('helper') ? 'checked' : ''}
      /><span>${text.helper}</span></label
    >
    ${trap(language)}
    <ul class="promises">
      <li>${fill(text.who, { total: commune.thresholds.total })}</li>
      <li>${fill(text.when, { date: dayIn(language, commune.nextRelease) })}</li>
      <li>${text.nameless}</li>
    </ul>
    <button class="main">${text.send}</button>
  </form>`;
}

/** A field that only programs fill in: nobody sees it, reads it out or comes to it with a key. */
function trap(language: Language): Html {
  return html`<div class="trap" aria-hidden="true">
    <label
      >${textIn(language).page.leaveEmpty} <input name="${TRAP}" tabindex="-1" autocomplete="off"
    /></label>
  </div>`;
}

function mistakes({ mistakes: found, language }: RateForm): Html | '' {
  if (found.length === 0) return '';
  return html`<div class="mistakes" role="alert" tabindex="-1" autofocus>
    <h2>${textIn(language).page.mistakes}</h2>
    <ul>
      ${found.map(({ field, text }) => html`<li><a href="#${field}">${text}</a></li>`)}
    </ul>
  </div>`;
}

function officerField({ commune, language, filled }: RateForm): Html {
  const { page: text } = textIn(language);
  return html`<fieldset id="officer">
    <legend>${text.officer}</legend>
    ${commune.officers.map((officer) =>
      radio(
        'officer',
        officer.id,
        filled,
        `${officer.desk}: ${[officer.position, officer.name].filter(Boolean).join(', ')}`,
      ),
    )}
  </fieldset>`;
}

function setFields(form: RateForm, set: string, criteria: readonly Criterion[]): Html {
  const text = textIn(form.language);
  const lead =
    { 'nam-khong': text.questions.pledges, 'ba-the-hien': '' }[set] ?? text.questions.knows;
  return html`<h2>${text.criteria.sets[set as keyof typeof text.criteria.sets]}</h2>
    ${lead === '' ? '' : html`<p>${lead}</p>`}
    ${criteria.map((criterion) => criterionField(form, set, criterion))}`;
}

function criterionField({ language, filled }: RateForm, set: string, { id }: Criterion): Html {
  const options = answerOptions(language, set);
  return html`<fieldset id="${id}" class="${set}">
    <legend>${questionFor(language, set, id)}</legend>
    <div class="choices">${options.map(([value, label]) => radio(id, value, filled, label))}</div>
  </fieldset>`;
}

/** What is asked about a criterion: what was met, how it was, or what was done. */
export function questionFor(language: Language, set: string, id: string): string {
  const { criteria, questions } = textIn(language);
  const asked: Readonly<Record<string, string>> =
    set === 'nam-khong'
      ? questions.observed
      : set === 'ba-the-hien'
        ? questions.manners
        : criteria.names;
  return asked[id] ?? id;
}

function answerOptions(language: Language, set: string): readonly (readonly [string, string])[] {
  const { criteria, page, questions } = textIn(language);
  if (set === 'ba-the-hien') {
    return [
      ...criteria.scale.map((label, step) => [String(step + 1), label] as const),
      ['unsure', page.unsure],
    ];
  }
  if (set === 'nam-khong') {
    return [
      ['broken', page.pledgeMet],
      ['kept', page.pledgeNone],
      ['unsure', page.unsure],
    ];
  }
  const { kept, broken, unsure } = questions.knowsAnswers;
  return [
    ['kept', kept],
    ['broken', broken],
    ['unsure', unsure],
  ];
}

function radio(
  name: string,
  value: string,
  filled: ReadonlyMap<string, string>,
  label: string,
): Html {
  const checked = filled.get(name) === value ? 'checked' : '';
  return html`<label class="choice"
    ><input type="radio" name="${name}" value="${value}" ${checked} /><span>${label}</span></label
  >`;
}
