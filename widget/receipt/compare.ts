import type { KeptRating } from '../../shared/contract/own-rating.ts';
import type { Rating, Receipt } from '../../shared/contract/rating.ts';
import { readAnswers } from '../../shared/criteria/answer-letters.ts';
import type { Answer } from '../../shared/criteria/answers.ts';
import { toBase64 } from '../../shared/log/base64.ts';
import { commentHash, leafEntry } from '../../shared/log/leaf.ts';
import { leafHash } from '../../shared/log/merkle.ts';
import { fromBase64url } from '../../shared/token/base64url.ts';
import { isScrubbed } from './is-scrubbed.ts';

/** An answer that is kept otherwise than it was sent; undefined where there is none. */
export interface OtherAnswer {
  readonly criterion: string;
  readonly sent: Answer | undefined;
  readonly kept: Answer | undefined;
}

/** In what the rating that a server keeps differs from the one that was sent and promised. */
export interface Differences {
  /** It is not what the receipt committed to. */
  readonly leaf: boolean;
  /** It is filed under another officer, channel, release or version. */
  readonly place: boolean;
  readonly answers: readonly OtherAnswer[];
  readonly comment: boolean;
}

export function compare(rating: Rating, receipt: Receipt, kept: KeptRating): Differences {
  return {
    leaf: leafOf(kept) !== receipt.promise?.leaf,
    place:
      kept.officer !== rating.officer ||
      kept.channel !== (rating.token?.channel ?? 'open') ||
      kept.release !== receipt.release ||
      kept.version !== (rating.version ?? 1),
    answers: otherAnswers(rating, kept),
    comment: !isScrubbed(rating.comment ?? null, kept.comment),
  };
}

/** Whether there is any difference at all. */
export function differs({ leaf, place, answers, comment }: Differences): boolean {
  return leaf || place || answers.length > 0 || comment;
}

/** The leaf's hash in base 64; null for what is no rating at all. */
function leafOf({ answers: letters, nonce, comment, salt, ...rest }: KeptRating): string | null {
  try {
    const hash = commentHash(comment, fromBase64url(salt ?? ''));
    const leaf = { ...rest, letters, nonce: fromBase64url(nonce), comment: hash };
    return toBase64(leafHash(leafEntry(leaf)));
  } catch {
    return null;
  }
}

function otherAnswers({ answers }: Rating, kept: KeptRating): readonly OtherAnswer[] {
  const stored = readAnswers(kept.answers);
  const asked = [...new Set([...Object.keys(answers), ...Object.keys(stored)])];
  return asked
    .map((criterion) => ({ criterion, sent: answers[criterion], kept: stored[criterion] }))
    .filter((one) => one.sent !== one.kept);
}
