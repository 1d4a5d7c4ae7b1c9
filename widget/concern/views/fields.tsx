import {
  type CONCERN_LENGTH,
  concernKinds,
  type CONTACT_LENGTH,
} from '../../../shared/concern/concern.ts';
import { fill } from '../../../shared/text/fill.ts';
import { Fragment, h } from '../../form/render.ts';
import { edit } from '../edit.ts';
import { kindWords } from '../kind-words.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';

interface Props {
  readonly page: Page;
}

const longest: typeof CONCERN_LENGTH = 2000;
const longestContact: typeof CONTACT_LENGTH = 200;

const valueOf = (event: Event): string => (event.currentTarget as HTMLInputElement).value;

/** What happened: one of the broken pledges, or being pressed. */
export function KindField({ page }: Props) {
  return (
    <fieldset id="about" tabindex={-1}>
      <legend>
        <h2 tabindex={-1}>{text.about}</h2>
      </legend>
      {concernKinds.map((kind) => (
        <label class="choice">
          <input
            type="radio"
            name="about"
            checked={page.model.draft.about === kind}
            onChange={() => edit(page, { about: kind })}
          />
          <span>{kindWords(kind)}</span>
        </label>
      ))}
    </fieldset>
  );
}

export function OfficerField({ page }: Props) {
  const { draft, officers } = page.model;
  return (
    <label class="field">
      {text.officer}
      <select onChange={(event: Event) => edit(page, { officer: valueOf(event) })}>
        <option value="">{text.nobody}</option>
        {officers.map((words) => (
          <option value={words} selected={words === draft.officer}>
            {words}
          </option>
        ))}
      </select>
    </label>
  );
}

export function StoryField({ page }: Props) {
  const { draft } = page.model;
  return (
    <Fragment>
      <label class="field" for="text">
        {text.text}
      </label>
      <textarea
        id="text"
        rows={7}
        maxlength={longest}
        aria-describedby="text-hint"
        value={draft.text}
        onInput={(event: Event) => edit(page, { text: valueOf(event) })}
      />
      <p class="hint" id="text-hint">
        {fill(text.textHint, { left: longest - draft.text.length })}
      </p>
    </Fragment>
  );
}

export function ContactField({ page }: Props) {
  return (
    <Fragment>
      <label class="field" for="contact">
        {text.contact}
      </label>
      <input
        id="contact"
        autocomplete="off"
        maxlength={longestContact}
        aria-describedby="contact-hint"
        value={page.model.draft.contact}
        onInput={(event: Event) => edit(page, { contact: valueOf(event) })}
      />
      <p class="hint" id="contact-hint">
        {text.contactHint}
      </p>
    </Fragment>
  );
}
