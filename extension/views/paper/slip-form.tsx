import { useSignalEffect } from '@preact/signals';
import { useRef } from 'preact/hooks';
import { fill } from '../../../shared/text/fill.ts';
import { commune, criteria } from '../../state/paper/paper-page.ts';
import { fieldName, paperText } from '../../state/paper/text.ts';
import {
  comment,
  focus,
  keepEarly,
  missing,
  number,
  officer,
  submit,
} from '../../state/paper/typing.ts';
import { asking } from '../../state/tab/member-tab.ts';
import { CriterionField } from './criterion-field.tsx';
import { focusField } from './focus-field.ts';

/** One slip, typed by the keyboard alone: a number for each answer, Enter for the next slip. */
export function SlipForm() {
  const form = useRef<HTMLFormElement>(null);
  const words = paperText.value;
  useSignalEffect(() => {
    const field = focus.value?.field;
    if (field !== undefined) focusField(form.current, field);
  });
  return (
    <form
      ref={form}
      class="card slip"
      noValidate
      onKeyDownCapture={waitWhileSending}
      onKeyDown={submitOnEnter}
      onSubmit={(event) => {
        event.preventDefault();
        void submit();
      }}
    >
      <h2>{words.formTitle}</h2>
      <p class="note">{words.keys}</p>
      <p role="alert" class={missing.value.length === 0 ? 'unseen' : 'trouble'}>
        {missing.value.length > 0 &&
          fill(words.missing, { fields: missing.value.map(fieldName).join('; ') })}
      </p>
      <Which />
      {criteria.value.map((criterion) => (
        <CriterionField key={criterion.id} criterion={criterion} />
      ))}
      <Words />
      <p>
        <button type="submit" class="strong" aria-disabled={asking.value}>
          {words.submit}
        </button>
      </p>
    </form>
  );
}

/** A fast hand is ahead of the network: what it types meanwhile belongs to the next slip. */
function waitWhileSending(event: KeyboardEvent): void {
  if (!asking.value || event.key === 'Tab') return;
  event.preventDefault();
  event.stopPropagation();
  keepEarly(event.key);
}

/** Enter sends wherever one is, but where it presses a button or makes a line. */
function submitOnEnter(event: KeyboardEvent & { currentTarget: HTMLFormElement }): void {
  const isButton = event.target instanceof HTMLButtonElement;
  if (event.key !== 'Enter' || event.shiftKey || event.isComposing || isButton) return;
  event.preventDefault();
  event.currentTarget.requestSubmit();
}

function Which() {
  const { fields, chooseOfficer } = paperText.value;
  return (
    <div class="which">
      <p data-field="number">
        <label for="number">{fields.number}</label>
        <input
          id="number"
          type="number"
          min={1}
          max={999}
          value={number.value}
          onInput={(event) => (number.value = event.currentTarget.value)}
        />
      </p>
      <p data-field="officer">
        <label for="officer">{fields.officer}</label>
        <select
          id="officer"
          value={officer.value}
          onChange={(event) => (officer.value = event.currentTarget.value)}
        >
          <option value="">{chooseOfficer}</option>
          {commune.value?.officers.map(({ id, desk, position }) => (
            <option key={id} value={id}>
              {desk}: {position}
            </option>
          ))}
        </select>
      </p>
    </div>
  );
}

function Words() {
  const { fields, commentNote } = paperText.value;
  return (
    <p data-field="comment">
      <label for="comment">{fields.comment}</label>
      <textarea
        id="comment"
        rows={2}
        maxLength={500}
        aria-describedby="comment-note"
        value={comment.value}
        onInput={(event) => (comment.value = event.currentTarget.value)}
      />
      <span id="comment-note" class="note">
        {commentNote}
      </span>
    </p>
  );
}
