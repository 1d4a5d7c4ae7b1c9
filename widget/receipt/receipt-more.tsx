import { receiptLink } from '../../shared/log/receipt-link.ts';
import { fill } from '../../shared/text/fill.ts';
import { readableDate } from '../form/readable-date.ts';
import { Fragment, h } from '../form/render.ts';
import { Option } from '../form/views/option.tsx';
import type { KeptRight } from '../form-part.ts';
import { Contacts } from './contacts.tsx';
import { copy } from './copy.ts';
import { printReceipt } from './print-receipt.ts';
import { keptReceipt, type SentRating, turn } from './sent-rating.ts';
import { text } from './text.ts';

interface ReceiptProps {
  readonly sent: SentRating;
}

/** Below the receipt: the link to keep, the right to keep, seeing what the server keeps, and other doors. */
export function ReceiptMore({ sent }: ReceiptProps) {
  const { model, place } = sent.form;
  const { commune } = model;
  const link = receiptLink(place.server, keptReceipt(sent));
  return (
    <div class="more">
      <h3>{text.keepTitle}</h3>
      <p>{text.keepText}</p>
      <p>
        <a href={link} target="_blank" rel="noopener noreferrer">
          {text.link}
        </a>
      </p>
      <div class="row">
        <button onClick={() => copy(sent, link, text.notCopied)}>{text.copy}</button>
        <button onClick={() => printReceipt(sent)}>{text.print}</button>
      </div>
      {sent.rating.reply && <Letter sent={sent} code={sent.rating.reply} />}
      <p role="status">{sent.said}</p>
      {place.keptRight && <KeepRight sent={sent} right={place.keptRight} />}
      <h3>{text.seeTitle}</h3>
      <p>{text.seeText}</p>
      <button onClick={() => turn(sent, { stage: { at: 'asked' } })}>{text.see}</button>
      {commune && <Contacts contacts={commune.contacts} />}
    </div>
  );
}

/** Where the letter in reply will be. This page keeps nothing of the code: it may be that of the rated office. */
function Letter({ sent, code }: ReceiptProps & { readonly code: string }) {
  const { place } = sent.form;
  const link = `${place.server}/letter/${keptReceipt(sent).commune}#${code}`;
  return (
    <Fragment>
      <h3>{text.letterTitle}</h3>
      <p>{text.letterText}</p>
      <p>
        <a href={link} target="_blank" rel="noopener noreferrer">
          {text.letterLink}
        </a>
      </p>
      <button onClick={() => copy(sent, link, text.notCopied)}>{text.letterCopy}</button>
    </Fragment>
  );
}

function KeepRight({ sent, right }: ReceiptProps & { readonly right: KeptRight }) {
  const { opensAt } = sent.receipt;
  const isKept = right.until() !== undefined;
  const choose = async (): Promise<void> => {
    const stored = await right.keep(isKept ? undefined : opensAt);
    turn(sent, { said: stored ? '' : text.notKept });
  };
  return (
    <Fragment>
      <h3>{text.laterTitle}</h3>
      <p>{text.keepRightText}</p>
      <Option checked={isKept} choose={choose}>
        {fill(text.keepRight, { date: readableDate(opensAt) })}
      </Option>
    </Fragment>
  );
}
