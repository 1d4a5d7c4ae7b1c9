import { h } from '../form/render.ts';
import type { Screen } from './screen.ts';
import { text } from './text.ts';

interface CodeScreenProps {
  readonly screen: Screen;
  /** Where a rating without a code is given. */
  readonly withoutCode: string;
  readonly read: (typed: string) => void;
}

/** Sentence, typing field and buttons; below them the way without a code. */
export function CodeScreen({ screen, withoutCode, read }: CodeScreenProps) {
  const { says, alert, typing, rating, buttons = [] } = screen;
  const submit = (event: Event): void => {
    event.preventDefault();
    read(String(new FormData(event.currentTarget as HTMLFormElement).get('code')));
  };
  return (
    <div class="code">
      <p role={alert ? 'alert' : 'status'} class={alert ? 'mistakes' : ''}>
        {says}
      </p>
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
      {buttons.map(([label, act]) => (
        <p>
          <button type="button" onClick={act}>
            {label}
          </button>
        </p>
      ))}
      {(typing || alert || rating) && (
        <p>
          <a href={withoutCode}>{rating ? text.otherOfficer : text.withoutCode}</a>
        </p>
      )}
    </div>
  );
}
