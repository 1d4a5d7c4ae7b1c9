import type { KeptRating, OwnRating } from '../../shared/contract/own-rating.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import type { KeptReceipt } from '../../shared/log/receipt-link.ts';
import type { Form } from '../form/form.ts';

/** Where the citizen is with a receipt. */
export type Stage =
  | { readonly at: 'receipt' | 'asked' | 'opening' }
  | { readonly at: 'failed'; readonly code: string }
  | { readonly at: 'opened'; readonly kept: KeptRating };

/** A rating that was just sent, and what is done with its receipt. It lives as long as its screen. */
export interface SentRating {
  readonly form: Form;
  readonly rating: Rating;
  readonly receipt: Receipt & { readonly promise: NonNullable<Receipt['promise']> };
  /** Where the rating was sent. */
  readonly url: string;
  stage: Stage;
  /** What became of copying or keeping, in a sentence. */
  said: string;
}

/** Changes something about a sent rating and shows it. */
export function turn(sent: SentRating, part: Partial<Pick<SentRating, 'stage' | 'said'>>): void {
  Object.assign(sent, { said: '' }, part);
  sent.form.draw(sent.form);
}

/** By what right its holder has it opened. */
export function ownRating({ rating }: SentRating): OwnRating {
  const { id, officer, token, version = 1, openingSecret = '' } = rating;
  return token === undefined ? { id, openingSecret } : { officer, token, version };
}

/** What is kept of it: nothing of the answers. */
export function keptReceipt({ form, receipt }: SentRating): KeptReceipt {
  return { commune: form.model.commune?.id ?? '', ...receipt };
}
