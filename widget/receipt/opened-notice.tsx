import type { KeptRating } from '../../shared/contract/own-rating.ts';
import { fill } from '../../shared/text/fill.ts';
import type { Button } from '../form/button.ts';
import { change } from '../form/form.ts';
import type { Notice } from '../form/notice.ts';
import { h } from '../form/render.ts';
import { compare, differs } from './compare.ts';
import { Contacts } from './contacts.tsx';
import { copy } from './copy.ts';
import { differenceLines } from './difference-lines.ts';
import { keptReceipt, type SentRating } from './sent-rating.ts';
import { text } from './text.ts';

/** What an opened rating shows: equal, or in what not and what to do; then it is sent again. */
export function openedNotice(sent: SentRating, kept: KeptRating): Notice {
  const found = compare(sent.rating, sent.receipt, kept);
  return differs(found)
    ? unequalNotice(sent, kept, differenceLines(found, kept))
    : equalNotice(sent, kept);
}

/** The review is still filled in; with a token it becomes the next version. */
export function againButton({ form }: SentRating): Button {
  return [text.again, () => change(form, { posting: null })];
}

function equalNotice(sent: SentRating, { comment }: KeptRating): Notice {
  const wasScrubbed = comment !== null && comment !== sent.rating.comment;
  return {
    title: text.equal,
    lines: [
      text.equalText,
      wasScrubbed ? fill(text.scrubbed, { comment }) : '',
      text.voided,
      earlierLine(sent),
    ],
    buttons: [againButton(sent)],
  };
}

function unequalNotice(sent: SentRating, kept: KeptRating, lines: readonly string[]): Notice {
  const { commune } = sent.form.model;
  const evidence = JSON.stringify(evidenceOf(sent, kept), null, 2);
  return {
    title: text.unequal,
    lines: [],
    more: (
      <div>
        <div class="alert">
          {lines.map((line) => (
            <p>{line}</p>
          ))}
        </div>
        <p>{text.whatNow}</p>
        <button onClick={() => copy(sent, evidence, text.evidenceNotCopied)}>
          {text.evidence}
        </button>
        <p role="status">{sent.said}</p>
        <p>
          {text.voided} {earlierLine(sent)}
        </p>
        {commune && <Contacts contacts={commune.contacts} />}
      </div>
    ),
    buttons: [againButton(sent)],
  };
}

function earlierLine({ rating: { version = 1 } }: SentRating): string {
  return version > 1 ? text.earlier : '';
}

/** What was sent and what is kept, without the right to send another. */
function evidenceOf(sent: SentRating, kept: KeptRating) {
  const { token: _, openingSecret: _secret, ...rating } = sent.rating;
  return { receipt: keptReceipt(sent), sent: rating, kept };
}
