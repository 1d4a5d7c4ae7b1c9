import type { Outcome } from '../outbox/deliver.ts';
import { listen, send, takeRefusals } from '../outbox/outbox.ts';
import { randomId } from '../outbox/random-id.ts';
import { entries, forget, keep, offDisk } from '../outbox/store.ts';
import { workPart } from '../outbox/work-part.ts';
import { ratingOf } from './answers.ts';
import { bringPart } from './bring-part.ts';
import { change, type Form, ratingsAddress, show, tell } from './form.ts';
import type { Posting } from './model.ts';
import { edit, restart } from './moves.ts';
import { problemSentence } from './problem-sentence.ts';
import { readCommune } from './read-commune.ts';

/** Filled in by the build: the digest of the part in the form's language. */
declare const RECEIPT: string;

/** The work that an open rating needs begins at the review. */
export function ahead(form: Form): void {
  if (form.place.right) return;
  workPart()
    .then((part) => part.workAhead(ratingsAddress(form), form.id))
    // Sending asks again, and says it.
    .catch(() => undefined);
}

/** Keeps the rating on the device, then sends it. */
export async function post(form: Form): Promise<void> {
  const { commune, draft } = form.model;
  const { id } = form;
  const answered = commune && ratingOf(draft, commune.sets, id);
  if (!answered || form.model.posting) return;
  form.id = randomId();
  const rating = { ...answered, ...(form.place.right?.() ?? { openingSecret: randomId() }) };
  const entry = { id, url: ratingsAddress(form), rating };
  const posting: Posting = { entry, kept: false, state: 'sending' };
  change(form, { posting, refused: null });
  const kept = await keep(entry);
  if (kept) await form.place.keptRight?.owe(false);
  change(form, { posting: { ...posting, kept } });
  await send(id);
}

/** Sends a queued rating now. Looking at the disk first puts back what it has lost. */
export async function postAgain(form: Form, posting: Posting): Promise<void> {
  change(form, { posting: { ...posting, state: 'sending' } });
  await entries();
  await send(posting.entry.id);
}

/** The citizen would rather not send it after all. */
export async function drop(form: Form, { entry }: Posting): Promise<void> {
  show(form, restart(form.model));
  form.dialog?.close();
  await forget(entry.id);
  await form.place.keptRight?.owe(true);
}

/** Others use this device too: nothing of it stays when the page is closed. */
export async function keepOffDisk(form: Form, posting: Posting): Promise<void> {
  await offDisk(posting.entry.id);
  change(form, { posting: { ...posting, kept: false } });
}

/** Shows what becomes of this form's rating, now or when it has been waiting. */
export function follow(form: Form): void {
  listen((id, outcome) => {
    const { posting } = form.model;
    if (posting?.entry.id !== id) return false;
    hear(form, posting, outcome);
    const isSeen = form.dialog?.open ?? form.box.isConnected;
    if (!isSeen) clearReceipt(form);
    return isSeen;
  });
}

/** A receipt is not left for the next person who uses the form. */
export function clearReceipt(form: Form): void {
  if (typeof form.model.posting?.state === 'object') show(form, restart(form.model));
}

function hear(form: Form, posting: Posting, outcome: Outcome): void {
  if (outcome.kind === 'refused') return refuse(form, outcome.code);
  if (outcome.kind === 'sent') {
    change(form, { posting: { ...posting, state: outcome.receipt } });
    tell(form, 'sent');
    bringPart(form, 'receipt', RECEIPT);
  } else {
    const why = outcome.code && problemSentence(outcome.code);
    change(form, { posting: { ...posting, state: 'queued', why } });
    if (posting.state === 'sending') tell(form, 'queued');
  }
}

/** Nothing is lost: the answers are there to be corrected and sent again. */
function refuse(form: Form, code: string): void {
  // With a code the officer is not chosen.
  const gone = code === 'no-such-officer' && !form.place.right;
  const { draft, alerts } = form.model;
  show(form, {
    ...edit(form.model, gone ? 'officer' : 'review'),
    draft: gone ? { ...draft, officer: null } : draft,
    posting: null,
    refused: problemSentence(code),
    alerts: alerts + 1,
  });
  if (gone) void readCommune(form);
}

/** Tells about a rating that was refused when nobody was looking. */
export async function tellRefusal(form: Form): Promise<void> {
  const [code] = await takeRefusals();
  if (code !== undefined) change(form, { refused: problemSentence(code) });
}
