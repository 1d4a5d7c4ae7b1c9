import { useEffect, useLayoutEffect } from 'preact/hooks';
import { LETTER_LENGTH, type ReplyKind, type replyKinds } from '../../../shared/letter/letter.ts';
import type { WrittenField } from '../../../shared/letter/template.ts';
import type { Correspondence } from '../../../shared/contract/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import {
  asked,
  askWhetherSure,
  beginOn,
  comment,
  fields,
  isTooLong,
  kind,
  missing,
  preview,
  signAndSend,
  sure,
  tried,
  write,
} from '../../state/letters/compose.ts';
import { asking, trouble } from '../../state/tab/member-tab.ts';
import { lists, loadBox, loadMore } from '../../state/letters/lists.ts';
import { place } from '../../state/letters/letters-page.ts';
import { letterText } from '../../state/letters/text.ts';
import { FocusHeading } from '../focus-heading.tsx';
import { CommentHead } from './comment-head.tsx';

const kinds: typeof replyKinds = ['thanks', 'apology', 'explanation'];

/** Writing on one comment: its kind, its fields, how it will read, and the one question before it goes. */
export function Compose() {
  const { compose, replies, loading } = letterText.value;
  const { letters, next } = lists.waiting.value;
  // Before anything can be pressed: a later effect would undo a choice made at once.
  useLayoutEffect(() => beginOn(place.value.comment), []);
  const isFree = !asking.value && trouble.value === null;
  useEffect(() => {
    // Whoever came by an address of their own is here before who they are is known.
    if (comment.value === undefined && isFree) {
      void (letters === null ? loadBox('waiting') : loadMore('waiting'));
    }
  }, [letters, next, isFree]);
  return (
    <>
      <p class="screen">
        <a class="back" href="#replies">
          {compose.back}
        </a>
      </p>
      <FocusHeading words={compose.title} />
      {comment.value === undefined && trouble.value === null && <p role="status">{loading}</p>}
      {comment.value === null && <p class="card">{replies.gone}</p>}
      {comment.value && <Letter to={comment.value} />}
    </>
  );
}

function Letter({ to }: { to: Correspondence }) {
  const { compose } = letterText.value;
  return (
    <form
      class="card"
      onSubmit={(event) => {
        event.preventDefault();
        askWhetherSure();
      }}
    >
      <CommentHead asked={to} />
      <h2>{compose.comment}</h2>
      <blockquote>{to.text}</blockquote>
      <KindChoice />
      {asked.value.map((name) => (
        <Field key={`${kind.value} ${name}`} name={name} />
      ))}
      <p class="note">{compose.advice}</p>
      <h2>{compose.preview}</h2>
      <div class="paper letter-text">{preview.value}</div>
      <Faults />
      <Sending />
    </form>
  );
}

function KindChoice() {
  const { compose } = letterText.value;
  return (
    <fieldset class="kinds">
      <legend>{compose.kind}</legend>
      {kinds.map((one: ReplyKind) => (
        <label key={one}>
          <input
            type="radio"
            name="kind"
            checked={kind.value === one}
            onChange={() => {
              kind.value = one;
              sure.value = false;
            }}
          />{' '}
          {compose.kinds[one]}
        </label>
      ))}
    </fieldset>
  );
}

/** What a field is called; one of them is called by the kind of letter. */
function labelOf(name: WrittenField): string {
  const { detail, ...others } = letterText.value.compose.fields;
  if (name === 'detail') return detail[kind.value === 'thanks' ? 'thanks' : 'explanation'];
  return (others as Readonly<Partial<Record<WrittenField, string>>>)[name] ?? name;
}

function Field({ name }: { name: WrittenField }) {
  const isMissing = tried.value && missing.value.includes(name);
  return (
    <>
      <label for={`field-${name}`}>{labelOf(name)}</label>
      <textarea
        id={`field-${name}`}
        rows={3}
        maxLength={800}
        aria-invalid={isMissing}
        value={fields.value[name] ?? ''}
        onInput={(event) => write(name, event.currentTarget.value)}
      />
    </>
  );
}

function Faults() {
  const { compose } = letterText.value;
  if (!tried.value) return null;
  const named = missing.value.map(labelOf).join(', ');
  return (
    <div role="alert">
      {named !== '' && <p class="trouble">{fill(compose.missing, { fields: named })}</p>}
      {isTooLong.value && <p class="trouble">{fill(compose.tooLong, { most: LETTER_LENGTH })}</p>}
    </div>
  );
}

function Sending() {
  const { compose } = letterText.value;
  if (!sure.value) {
    return (
      <button type="submit" class="strong">
        {compose.sign}
      </button>
    );
  }
  return (
    <div class="sure" role="group" aria-label={compose.sure}>
      <p>{compose.sure}</p>
      <button
        type="button"
        class="strong"
        ref={(button) => button?.focus()}
        aria-disabled={asking.value}
        onClick={() => void signAndSend()}
      >
        {asking.value ? compose.sending : compose.yes}
      </button>
      <button type="button" onClick={() => (sure.value = false)}>
        {compose.no}
      </button>
    </div>
  );
}
