import type { Commune } from '../../shared/contract/commune.ts';
import type { Receipt } from '../../shared/contract/rating.ts';
import type { Button } from './button.ts';
import { fill } from '../../shared/text/fill.ts';
import { change, type Form, show } from './form.ts';
import type { Posting } from './model.ts';
import { restart } from './moves.ts';
import { postAgain } from './posting.ts';
import { readCommune } from './read-commune.ts';
import { readableDate } from './readable-date.ts';
import type { Drawn } from './render.ts';
import { replyLine } from './reply-code.ts';
import { form as text } from './text.ts';
import { Waiting } from './views/waiting.tsx';

/** A screen that tells instead of asking; the button that leads on comes last. */
export interface Notice {
  readonly title: string;
  readonly lines: readonly string[];
  readonly buttons: readonly Button[];
  /** The receipt, in groups that can be read out. */
  readonly receipt?: string;
  readonly more?: Drawn;
  /** Where a serious matter can be told, after a broken pledge. */
  readonly concern?: string;
}

/** What there is to tell, or null while the form asks. */
export function noticeOf(form: Form): Notice | null {
  const { commune, leaving, posting, trouble } = form.model;
  if (leaving) return leaveNotice(form);
  if (posting?.state === 'queued') return queuedNotice(form, posting);
  if (commune !== null && typeof posting?.state === 'object') {
    const receipt = sentNotice(form, commune, posting, posting.state);
    return posting.more?.(receipt) ?? receipt;
  }
  if (commune !== null) return null;
  if (trouble === null) return { title: text.loading, lines: [], buttons: [] };
  return { title: trouble, lines: [], buttons: [[text.retry, () => readCommune(form)]] };
}

function leaveNotice(form: Form): Notice {
  const discard = (): void => {
    show(form, restart(form.model));
    form.dialog?.close();
  };
  const stay = (): void => change(form, { leaving: false });
  return {
    title: text.leave,
    lines: [text.leaveText],
    buttons: [
      [text.discard, discard],
      [text.stay, stay],
    ],
  };
}

function queuedNotice(form: Form, posting: Posting): Notice {
  return {
    title: text.queued,
    lines: [
      posting.why ?? '',
      posting.kept ? text.queuedKept : text.queuedLoose,
      replyLine(posting.entry.rating),
    ],
    more: Waiting({ form, posting }),
    buttons: [
      // The outbox goes on, and whoever is next need not wait for it.
      [text.again, () => show(form, restart(form.model))],
      [text.sendNow, () => postAgain(form, posting)],
    ],
  };
}

function sentNotice(
  form: Form,
  commune: Commune,
  { entry }: Posting,
  { id, opensAt }: Receipt,
): Notice {
  const values = { date: readableDate(opensAt), total: commune.thresholds.total };
  const again: Button = [text.again, () => show(form, restart(form.model))];
  const { dialog, model, place } = form;
  return {
    title: text.sent,
    lines: [fill(text.sentText, values), replyLine(entry.rating)],
    buttons: dialog ? [again, [text.close, () => dialog.close()]] : [again],
    receipt: id.replace(/.{4}(?=.)/gu, '$& '),
    ...(model.draft.met[0] && { concern: `${place.server}/concern/${commune.id}` }),
  };
}
