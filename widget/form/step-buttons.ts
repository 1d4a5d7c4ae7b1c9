import type { Button } from './button.ts';
import { type Form, show } from './form.ts';
import { back, next } from './moves.ts';
import { form as text } from './text.ts';

/** The buttons of a screen that asks. */
export function stepButtons(form: Form): readonly Button[] {
  const { editing, posting, step, steps } = form.model;
  if (posting) return [[text.sending, () => undefined]];
  const goOn = (): void => show(form, next(form.model));
  if (editing) return [[text.toReview, goOn]];
  const lead: Button =
    step === 'review' ? [text.send, () => form.sending.post(form)] : [text.next, goOn];
  if (step === steps[0]) return [lead];
  return [[text.back, () => show(form, back(form.model))], lead];
}
