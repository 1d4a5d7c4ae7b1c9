import type { Notice } from '../form/notice.ts';
import { problemSentence } from '../form/problem-sentence.ts';
import { h } from '../form/render.ts';
import { isUncertain, openRating } from './open-rating.ts';
import { againButton, openedNotice } from './opened-notice.tsx';
import { ReceiptMore } from './receipt-more.tsx';
import { type SentRating, turn } from './sent-rating.ts';
import { text } from './text.ts';

/** What the receipt's screen shows at each stage; `plain` is what the form shows by itself. */
export function receiptNotice(sent: SentRating, plain: Notice): Notice {
  const { stage } = sent;
  if (stage.at === 'asked') return askNotice(sent);
  if (stage.at === 'opening') return { title: text.opening, lines: [], buttons: [] };
  if (stage.at === 'failed') return failedNotice(sent, stage.code);
  if (stage.at === 'opened') return openedNotice(sent, stage.kept);
  return { ...plain, more: <ReceiptMore sent={sent} /> };
}

function askNotice(sent: SentRating): Notice {
  return {
    title: text.ask,
    lines: text.askLines,
    buttons: [
      [text.no, () => turn(sent, { stage: { at: 'receipt' } })],
      [text.yes, () => openRating(sent)],
    ],
  };
}

/**
 * When the answer was lost the rating may be void. With a token another version
 * mends that; an open rating would be counted twice if it is not.
 */
function failedNotice(sent: SentRating, code: string): Notice {
  const wasLost = isUncertain(code);
  const mend = sent.rating.token === undefined ? [] : [againButton(sent)];
  const back = [text.back, () => turn(sent, { stage: { at: 'receipt' } })] as const;
  return {
    title: text.failed,
    lines: [wasLost ? text.lost : problemSentence(code)],
    buttons: [...(wasLost ? mend : [back]), [text.retry, () => openRating(sent)]],
  };
}
