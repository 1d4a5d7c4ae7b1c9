import type { Receipt } from '../../shared/contract/rating.ts';
import { adoptPartStyle } from '../adopt-part-style.ts';
import { change, type Form } from '../form/form.ts';
import type { Posting } from '../form/model.ts';
import type { Notice } from '../form/notice.ts';
import { h } from '../form/render.ts';
import { Contacts } from './contacts.tsx';
import css from './receipt.css?inline';
import { receiptNotice } from './receipt-notice.tsx';
import type { SentRating } from './sent-rating.ts';

/**
 * Adds to the receipt that a form shows what can be done with it, and the
 * commune's other doors. A rating that was sent again after its release has no
 * promise, and nothing can be done with it.
 */
export function extend(form: Form): void {
  const { posting } = form.model;
  if (typeof posting?.state !== 'object') return;
  adoptPartStyle(form.place.root, css);
  change(form, { posting: { ...posting, more: noticeFor(form, posting, posting.state) } });
}

function noticeFor(form: Form, { entry }: Posting, { promise, ...state }: Receipt) {
  const { rating, url } = entry;
  const doors = form.model.commune && <Contacts contacts={form.model.commune.contacts} />;
  if (promise === null) return (plain: Notice): Notice => ({ ...plain, more: doors });
  const receipt = { ...state, promise };
  const sent: SentRating = { form, rating, receipt, url, stage: { at: 'receipt' }, said: '' };
  return (plain: Notice): Notice => receiptNotice(sent, plain);
}
