import { adoptStyle } from '../adopt-style.ts';
import { change, type Form } from '../form/form.ts';
import css from './receipt.css?inline';
import { receiptNotice } from './receipt-notice.tsx';
import type { SentRating } from './sent-rating.ts';

const styled = new WeakSet<ShadowRoot>();

/**
 * Adds to the receipt that a form shows what can be done with it. A rating that
 * was sent again after its release has no promise, and nothing to add.
 */
export function extend(form: Form): void {
  const { posting } = form.model;
  if (typeof posting?.state !== 'object' || posting.state.promise === null) return;
  const { entry, state } = posting;
  const { rating, url } = entry;
  const receipt = { ...state, promise: posting.state.promise };
  const sent: SentRating = { form, rating, receipt, url, stage: { at: 'receipt' }, said: '' };
  if (!styled.has(form.place.root)) adoptStyle(form.place.root, css);
  styled.add(form.place.root);
  change(form, { posting: { ...posting, more: (plain) => receiptNotice(sent, plain) } });
}
