import { adoptPartStyle } from '../adopt-part-style.ts';
import type { Form } from '../form/form.ts';
import { h } from '../form/render.ts';
import css from './aloud.css?inline';
import { AloudButton } from './aloud-button.tsx';
import { type Reader, stop, stopIfGone } from './reader.ts';

/** Adds to a form a button that reads its screens aloud, by a voice of the device. */
export function extend(form: Form): void {
  const reader: Reader = { form, body: null };
  adoptPartStyle(form.place.root, css);
  form.tool = () => <AloudButton reader={reader} />;
  form.draw(form);
  new MutationObserver(() => stopIfGone(reader)).observe(form.box, {
    childList: true,
    subtree: true,
  });
  form.dialog?.addEventListener('close', () => stop(reader));
  addEventListener('pagehide', () => stop(reader));
}
