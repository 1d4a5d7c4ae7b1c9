import { useRef } from 'preact/hooks';
import { answer, type Question, question } from '../../state/commune/question.ts';
import { communeText } from '../../state/commune/text.ts';

/** A question in front of the page, read from its beginning. Enter does nothing, Escape is a no. */
export function ConfirmDialog() {
  const asked = question.value;
  return asked && <Asked key={asked.title} {...asked} />;
}

function Asked({ title, lines, yes }: Question) {
  const dialog = useRef<HTMLDialogElement>(null);
  const close = (said: boolean) => {
    // Gives the focus back to where it was; taking the element away would not.
    dialog.current?.close();
    void answer(said);
  };
  return (
    <dialog
      ref={(element) => {
        dialog.current = element;
        if (element !== null && !element.open) show(element);
      }}
      aria-labelledby="question"
      aria-describedby="consequences"
      onCancel={(event) => {
        event.preventDefault();
        close(false);
      }}
    >
      <h2 id="question" tabIndex={-1}>
        {title}
      </h2>
      <ul id="consequences" class="consequences">
        {lines.map((line) => (
          <li key={line}>{line}</li>
        ))}
      </ul>
      <p class="choices">
        <button type="button" class="strong" onClick={() => close(false)}>
          {communeText.value.keep}
        </button>
        <button type="button" class="grave" onClick={() => close(true)}>
          {yes}
        </button>
      </p>
    </dialog>
  );
}

function show(dialog: HTMLDialogElement): void {
  dialog.showModal();
  // Else the first button has it, and at 400% zoom the question is out of sight.
  dialog.querySelector('h2')?.focus();
}
