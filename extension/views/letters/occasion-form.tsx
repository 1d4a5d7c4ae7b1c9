import type { OccasionKind, occasionKinds } from '../../../shared/letter/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { enter, form, missing, save, tried } from '../../state/letters/occasions.ts';
import { letterText } from '../../state/letters/text.ts';
import { FocusHeading } from '../focus-heading.tsx';

const kinds: typeof occasionKinds = ['birth', 'wedding', 'condolence'];

type TextField = 'recipient' | 'person' | 'date' | 'dueOn' | 'signerTitle' | 'signerName';

/** What a letter of congratulation or condolence needs; it is kept on this device alone. */
export function OccasionForm() {
  const { occasions: words } = letterText.value;
  const typed = form.value;
  if (typed === null) return null;
  return (
    <form
      class="card"
      autocomplete="off"
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <FocusHeading words={typed.id === null ? words.add : words.change} />
      <p class="note">{words.lead}</p>
      <label for="kind">{words.kind}</label>
      <select
        id="kind"
        value={typed.kind}
        onChange={(event) => enter({ kind: event.currentTarget.value as OccasionKind })}
      >
        {kinds.map((kind) => (
          <option key={kind} value={kind}>
            {words.kinds[kind]}
          </option>
        ))}
      </select>
      <Field name="recipient" hint={words.recipientHint} />
      <Field name="person" />
      <Field name="date" />
      <Field name="dueOn" />
      <Field name="signerTitle" hint={words.signerHint} />
      <Field name="signerName" />
      <Missing />
      <div class="choices">
        <button type="submit" class="strong">
          {words.save}
        </button>
        <button type="button" onClick={() => (form.value = null)}>
          {words.cancel}
        </button>
      </div>
    </form>
  );
}

function labelOf(name: TextField): string {
  const { occasions: words } = letterText.value;
  const kind = form.value?.kind ?? 'birth';
  return name === 'person' || name === 'date' ? words[name][kind] : words[name];
}

function Field({ name, hint }: { name: TextField; hint?: string }) {
  const isMissing = tried.value && missing.value.some((one) => one === name);
  const isDay = name === 'date' || name === 'dueOn';
  return (
    <>
      <label for={name}>{labelOf(name)}</label>
      <input
        id={name}
        {...(isDay ? { type: 'date' } : {})}
        maxLength={isDay ? undefined : 160}
        aria-invalid={isMissing}
        aria-describedby={hint === undefined ? undefined : `${name}-hint`}
        value={form.value?.[name] ?? ''}
        onInput={(event) => enter({ [name]: event.currentTarget.value })}
      />
      {hint !== undefined && (
        <p class="note" id={`${name}-hint`}>
          {hint}
        </p>
      )}
    </>
  );
}

function Missing() {
  const { occasions: words } = letterText.value;
  const named = missing.value.map(labelOf).join(', ');
  return (
    <div role="alert">
      {tried.value && named !== '' && (
        <p class="trouble">{fill(words.missing, { fields: named })}</p>
      )}
    </div>
  );
}
