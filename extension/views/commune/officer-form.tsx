import { officerLengths } from '../../../shared/contract/officer-lengths.ts';
import { fill } from '../../../shared/text/fill.ts';
import { busy } from '../../state/commune/attempt.ts';
import type { Field } from '../../state/commune/file/read-columns.ts';
import { close, draft, editing, faults, save, tried } from '../../state/commune/officer-form.ts';
import { communeText } from '../../state/commune/text.ts';
import { focusSection } from './focus-section.ts';
import { focusFault } from './focus-fault.ts';
import { TextField } from './text-field.tsx';

/** Position, desk and name of somebody new, or of somebody who moves. */
export function OfficerForm() {
  const { officers: words, cancel } = communeText.value;
  const isNew = editing.value === 'new';
  return (
    <form
      class="card"
      noValidate
      aria-label={isNew ? words.addTitle : words.changeTitle}
      onSubmit={(event) => {
        event.preventDefault();
        const form = event.currentTarget;
        void save().then((saved) => saved || focusFault(form));
      }}
      ref={focusFirst}
    >
      <h2>{isNew ? words.addTitle : words.changeTitle}</h2>
      {!isNew && <p class="note">{words.moving}</p>}
      <OfficerField field="position" label={words.position} hint={words.positionHint} />
      <OfficerField field="desk" label={words.desk} hint={words.deskHint} />
      <OfficerField field="name" label={words.name} hint={words.nameHint} />
      <p class="choices">
        <button type="submit" class="strong" aria-disabled={busy.value}>
          {isNew ? words.saveNew : words.save}
        </button>
        <button type="button" onClick={cancelForm}>
          {cancel}
        </button>
      </p>
    </form>
  );
}

const cancelForm = () => {
  close();
  focusSection();
};

function focusFirst(form: HTMLFormElement | null): void {
  form?.querySelector('input')?.focus();
}

function OfficerField({ field, label, hint }: { field: Field; label: string; hint: string }) {
  const fault = tried.value ? faults.value[field] : undefined;
  const sentence = fault && fill(communeText.value.faults[fault], { most: officerLengths[field] });
  return (
    <TextField
      id={`officer-${field}`}
      label={label}
      hint={hint}
      value={draft.value[field]}
      fault={sentence ?? null}
      onType={(typed) => (draft.value = { ...draft.value, [field]: typed })}
    />
  );
}
