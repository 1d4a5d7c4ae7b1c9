import { fill } from '../../../shared/text/fill.ts';
import {
  askToRevokeKey,
  closeKey,
  codesAddress,
  createKey,
  shownKey,
} from '../../state/commune/api-keys.ts';
import { busy } from '../../state/commune/attempt.ts';
import { apiKeys } from '../../state/commune/commune-page.ts';
import { communeText } from '../../state/commune/text.ts';
import { CopyButton } from './copy-button.tsx';
import { focusSection } from './focus-section.ts';
import { FocusHeading2 } from './focus-heading-2.tsx';
import { LabelForm } from './label-form.tsx';

const close = () => {
  closeKey();
  focusSection();
};

/** Keys of dossier software: each is shown once. */
export function KeysSection() {
  const { keys: words, sections } = communeText.value;
  const keys = apiKeys.value ?? [];
  return (
    <>
      <p>{words.lead}</p>
      <ShownKey />
      {keys.length === 0 && <p class="empty">{words.empty}</p>}
      <ul class="rows" aria-label={sections.keys}>
        {keys.map((key) => (
          <li key={key.id} class="row">
            <strong>{key.label}</strong>
            <button
              type="button"
              aria-label={fill(words.revokeOf, { who: key.label })}
              aria-disabled={busy.value}
              onClick={() => busy.value || askToRevokeKey(key)}
            >
              {words.revoke}
            </button>
          </li>
        ))}
      </ul>
      <LabelForm
        id="key-label"
        words={words}
        taken={keys.map(({ label }) => label)}
        submit={words.create}
        make={createKey}
      />
    </>
  );
}

function ShownKey() {
  const { keys: words } = communeText.value;
  const made = shownKey.value;
  if (made === null) return null;
  const address = codesAddress();
  return (
    <section key={made.id} class="card">
      <FocusHeading2 words={fill(words.made, { who: made.label })} />
      <p class="trouble">{words.once}</p>
      <dl>
        <dt>{words.key}</dt>
        <dd>
          <code>{made.key}</code>
        </dd>
        <dt>{words.address}</dt>
        <dd>
          <code>{address}</code>
        </dd>
      </dl>
      <p class="choices">
        <CopyButton content={`${address}\n${made.key}`} label={words.copy} />
        <button type="button" onClick={close}>
          {words.close}
        </button>
      </p>
    </section>
  );
}
