import { h } from '../../form/render.ts';
import { askStatus } from '../ask-status.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';

/** What has become of an earlier concern, for whoever noted its reference. */
export function AskStatus({ page }: { readonly page: Page }) {
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    void askStatus(page, String(new FormData(form).get('reference')));
  };
  return (
    <form class="card" key="status" onSubmit={submit}>
      <h2>{text.ask}</h2>
      <label class="field" for="reference">
        {text.askLabel}
      </label>
      <input
        id="reference"
        name="reference"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="reference-hint"
      />
      <p class="hint" id="reference-hint">
        {text.askHint}
      </p>
      <button class="button">{text.askButton}</button>
      <p role="status">{page.model.status}</p>
    </form>
  );
}
