import { h } from '../form/render.ts';
import type { Screen } from './screen.ts';
import { text } from './text.ts';

interface CodeScreenProps {
  readonly screen: Screen;
  /** Where a rating without a code is given. */
  readonly withoutCode: string;
  readonly read: (typed: string) => void;
}

/** Sentence, buttons and typing field; below them the way without a code, or above where it is the only one. */
export function CodeScreen({ screen, withoutCode, read }: CodeScreenProps) {
  const { says, alert, typing, rating, spent, buttons = [] } = screen;
  const submit = (event: Event): void => {
    event.preventDefault();
    read(String(new FormData(event.currentTarget as HTMLFormElement).get('code')));
  };
  const onward = (
    <p>
      <a class={spent ? 'button' : ''} href={withoutCode}>
        {rating ? text.otherOfficer : text.withoutCode}
      </a>
    </p>
  );
  return (
    <div class="code">
      <p role={alert ? 'alert' : 'status'} class={alert ? 'mistakes' : ''}>
        {says}
      </p>
      {spent && onward}
      {buttons.map(([label, act]) => (
        <p>
          <button type="button" onClick={act}>
            {label}
          </button>
        </p>
      ))}
      {typing && (
        <form onSubmit={submit}>
          <label>
            {text.label}
            <input
              name="code"
              autocomplete="off"
              autocapitalize="characters"
              spellcheck={false}
              aria-describedby="code-hint"
            />
          </label>
          <p class="hint" id="code-hint">
            {text.hint}
          </p>
          <button>{text.open}</button>
        </form>
      )}
      {!spent && (typing || alert || rating) && onward}
    </div>
  );
}
