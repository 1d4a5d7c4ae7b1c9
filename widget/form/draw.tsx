import type { Form } from './form.ts';
import { h, render } from './render.ts';
import { App } from './views/app.tsx';

const headings = new WeakMap<Form, string>();

/** Draws the form; a new screen or a new alert takes the focus. */
export function draw(form: Form): void {
  render(form.box, <App form={form} />);
  const heading = `${form.model.alerts} ${form.box.querySelector('h2')?.textContent}`;
  if (headings.get(form) !== heading) focusHead(form);
  headings.set(form, heading);
}

/** The alert where there is one, else the heading. */
export function focusHead({ box }: Form): void {
  box.querySelector<HTMLElement>('[role=alert],h2')?.focus();
}
