import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import {
  addTyped,
  askToRemove,
  fault,
  sites,
  SITES_AT_MOST,
  snippet,
  tried,
  typed,
  understood,
} from '../../state/commune/sites.ts';
import { communeText } from '../../state/commune/text.ts';
import { CopyButton } from './copy-button.tsx';
import { focusFault } from './focus-fault.ts';
import { TextField } from './text-field.tsx';

/** The sites that may carry the form. */
export function SitesSection() {
  const { sites: words, sections } = communeText.value;
  return (
    <>
      <p>{words.lead}</p>
      {sites.value.length === 0 && <p class="empty">{words.empty}</p>}
      <ul class="rows" aria-label={sections.sites}>
        {sites.value.map((site) => (
          <li key={site} class="row">
            <div class="who">
              <strong>{site}</strong>
              {site.startsWith('http:') && <span class="note">{words.plain}</span>}
            </div>
            <button
              type="button"
              aria-label={fill(words.removeOf, { site })}
              aria-disabled={busy.value}
              onClick={() => busy.value || askToRemove(site)}
            >
              {words.remove}
            </button>
          </li>
        ))}
      </ul>
      <AddForm />
      <section aria-labelledby="snippet">
        <h2 id="snippet">{words.snippet}</h2>
        <pre class="scroll" tabIndex={0}>
          <code>{snippet()}</code>
        </pre>
        <p class="choices">
          <CopyButton content={snippet()} label={words.copy} />
        </p>
      </section>
    </>
  );
}

function AddForm() {
  const { sites: words } = communeText.value;
  const site = understood.value;
  const wrong = tried.value ? fault.value : null;
  return (
    <form
      class="card"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void addTyped().then((added) => added || focusFault(form));
      }}
    >
      <TextField
        id="site"
        label={words.label}
        hint={words.hint}
        value={typed.value}
        inputMode="url"
        fault={wrong && fill(words[wrong], { most: SITES_AT_MOST })}
        onType={(value) => {
          typed.value = value;
          tried.value = false;
        }}
      >
        <p class="note" role="status">
          {site !== null && fill(words.understood, { site })}
        </p>
      </TextField>
      <p>
        <button type="submit" class="strong" aria-disabled={busy.value}>
          {words.add}
        </button>
      </p>
    </form>
  );
}
