import type { Rating, Receipt } from '../../../shared/contract/rating.ts';
import type { Pairing } from '../store/own.ts';
import { askServer, ServerFault } from './ask-server.ts';
import { withSession } from './session.ts';

/** What came of one try; `asked` is the seconds of a Retry-After, else 0. */
export type Delivered =
  | { readonly kind: 'sent'; readonly receipt: Receipt }
  | { readonly kind: 'refused'; readonly code: string }
  | { readonly kind: 'later'; readonly asked: number }
  | { readonly kind: 'revoked' };

/** Refusals of the rating itself, which no waiting mends. Whatever else goes wrong it is kept. */
const final = new Set([
  'bad-request',
  'invalid-body',
  'no-such-officer',
  'rating-differs',
  'too-large',
]);

/** Sends one rating; the server knows its id, so trying again is harmless. */
export async function deliverRating(pairing: Pairing, rating: Rating): Promise<Delivered> {
  const path = `/v1/communes/${pairing.commune}/ratings`;
  try {
    const receipt = await withSession(pairing, (token) =>
      askServer<Receipt>('POST', path, { token, body: rating }),
    );
    return receipt.id === rating.id ? { kind: 'sent', receipt } : { kind: 'later', asked: 0 };
  } catch (error) {
    const { code, asked } = error instanceof ServerFault ? error : new ServerFault('offline');
    if (code === 'proof-refused') return { kind: 'revoked' };
    return final.has(code) ? { kind: 'refused', code } : { kind: 'later', asked };
  }
}
