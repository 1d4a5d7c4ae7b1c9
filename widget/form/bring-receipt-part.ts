import type { ReceiptBundle } from '../form-part.ts';
import type { Form } from './form.ts';
import { language } from './text.ts';

/** Filled in by the build: the digest of the part in the form's language. */
declare const RECEIPT: string;

/** Brings what can be done with a receipt; where it cannot come the receipt stands as it is. */
export function bringReceiptPart(form: Form): void {
  form.place
    .part?.<ReceiptBundle>(`receipt-${language.code}.js`, RECEIPT)
    .then(({ extend }) => extend(form))
    .catch(() => undefined);
}
