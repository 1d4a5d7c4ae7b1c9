import type { Rating } from '../../shared/contract/rating.ts';
import { fill } from '../../shared/text/fill.ts';
import { groupVisitCode, makeVisitCode } from '../../shared/token/visit-code.ts';
import { form as text } from './text.ts';

/** A new code by which its holder will find a letter in reply; it has a visit code's form. */
export function newReplyCode(): string {
  return makeVisitCode(crypto.getRandomValues(new Uint8Array(17)));
}

/** What a citizen is told to note down of a rating: nothing when no letter is asked for. */
export function replyLine({ reply }: Rating): string {
  return reply ? fill(text.replyCode, { code: groupVisitCode(reply) }) : '';
}
