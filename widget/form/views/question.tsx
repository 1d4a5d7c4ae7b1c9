import type { Form } from '../form.ts';
import { type Drawn, h } from '../render.ts';
import type { Unanswered } from '../steps.ts';

interface QuestionProps {
  readonly form: Form;
  readonly id: Unanswered;
  readonly legend: Drawn;
  readonly children: Drawn;
}

/** A group of options under one question; the error summary leads here by the id. */
export function Question({ form, id, legend, children }: QuestionProps) {
  return (
    <fieldset id={id} class={form.model.unanswered.includes(id) ? 'missing' : ''}>
      <legend>{legend}</legend>
      {children}
    </fieldset>
  );
}
