import { h } from '../../form/render.ts';
import { lookFor } from '../look.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';

/** A field for a code that was written down. */
export function CodeForm({ page }: { readonly page: Page }) {
  const { codes, mistyped } = page.model;
  const submit = (event: Event): void => {
    event.preventDefault();
    const form = event.currentTarget as HTMLFormElement;
    lookFor(page, String(new FormData(form).get('code')));
  };
  return (
    <form class="card letter-code" key="code" onSubmit={submit} novalidate>
      {codes.length > 0 && <h2>{text.other}</h2>}
      {mistyped && (
        <p class="mistakes" role="alert" tabindex={-1}>
          {mistyped}
        </p>
      )}
      <label class="field" for="code">
        {text.code}
      </label>
      <input
        id="code"
        name="code"
        autocomplete="off"
        autocapitalize="characters"
        spellcheck={false}
        aria-describedby="code-hint"
      />
      <p class="hint" id="code-hint">
        {text.codeHint}
      </p>
      <button class="button">{text.open}</button>
    </form>
  );
}
