import type { Place } from '../form-part.ts';
import type { Model } from './model.ts';
import type { Drawn } from './render.ts';

/** One form on a page: where it stands and what it shows. */
export interface Form {
  readonly place: Place;
  /** What it is drawn into: a dialog, or a box in its place on the page. */
  readonly box: HTMLElement;
  readonly dialog: HTMLDialogElement | null;
  model: Model;
  /** The id of the rating that is being filled in. */
  id: string;
  readonly draw: (form: Form) => void;
  readonly sending: Sending;
  /** What a part that came later puts into the header. */
  tool?: () => Drawn;
}

/** What becomes of a rating that was filled in. */
export interface Sending {
  /** The review is shown: prepares what sending needs. */
  ahead(form: Form): void;
  /** Takes the rating, whose answers are complete. */
  post(form: Form): unknown;
}

/** Shows another model. */
export function show(form: Form, model: Model): void {
  form.model = model;
  form.draw(form);
  if (model.step === 'review' && !model.posting) form.sending.ahead(form);
}

/** Where ratings of the form's commune go. */
export function ratingsAddress({ place, model }: Form): string {
  return `${place.server}/v1/communes/${model.commune?.id}/ratings`;
}

/** Shows the same model with parts of it changed. */
export function change(form: Form, part: Partial<Model>): void {
  show(form, { ...form.model, ...part });
}

/** Tells the page what happened, never what was answered. */
export function tell({ place }: Form, event: 'open' | 'sent' | 'queued' | 'close'): void {
  place.host.dispatchEvent(new CustomEvent(`nghe-dan:${event}`, { bubbles: true, composed: true }));
}

/** Closes the dialog, but asks before answers are thrown away. */
export function askToClose(form: Form): void {
  const { blank, draft, posting } = form.model;
  if (draft !== blank && !posting) change(form, { leaving: true });
  else form.dialog?.close();
}
