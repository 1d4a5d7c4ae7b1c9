import type { FormPart, Place } from '../form-part.ts';
import { beginDraining } from '../outbox/outbox.ts';
import { randomId } from '../outbox/random-id.ts';
import { bringBy } from '../outbox/work-part.ts';
import { bringAloud } from './bring-aloud.ts';
import { bringFile } from './bring-file.ts';
import { bringFrame } from './bring-frame.ts';
import { bringStyle } from './bring-style.ts';
import { draw, focusHead } from './draw.tsx';
import { askToClose, change, type Form, type Sending, tell } from './form.ts';
import { keepToItself } from './keep-to-itself.ts';
import { emptyModel } from './model.ts';
import { ahead, clearReceipt, follow, post, tellRefusal } from './posting.ts';
import { readCommune } from './read-commune.ts';
import { form as text } from './text.ts';

/**
 * Puts a form into the shadow root of an element: in a dialog, in its place on
 * the page, or there in a frame. Rejects when its style or the frame cannot be
 * had.
 */
export async function mountForm(place: Place): Promise<FormPart> {
  const mode = place.host.getAttribute('mode');
  await bringStyle(place.root);
  if (mode === 'frame') return bringFrame(place);
  keepToItself(place.root);
  bringBy((file, integrity) => bringFile(place, file, integrity));
  beginDraining();
  return mode === 'inline' ? mountInline(place) : mountDialog(place);
}

/** By way of the outbox. */
const sending: Sending = { ahead, post };

function mountDialog(place: Place): FormPart {
  const dialog = document.createElement('dialog');
  const form: Form = {
    place,
    box: dialog,
    dialog,
    model: emptyModel,
    id: randomId(),
    draw,
    sending,
  };
  dialog.setAttribute('aria-label', text.title);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    askToClose(form);
  });
  dialog.addEventListener('close', () => closed(form));
  place.root.append(dialog);
  showButton(place.root);
  Object.assign(place.host, { close: () => closeOpen(place.root) });
  void start(form);
  return { open: () => open(form, dialog) };
}

/** A browser without constructed sheets has shown the page's own link until now. */
function showButton(root: ShadowRoot): void {
  const [button, slot] = root.querySelectorAll<HTMLElement>('button, slot');
  button?.removeAttribute('hidden');
  slot?.setAttribute('hidden', '');
}

/** Which may be another than the newest, when attributes have changed under it. */
function closeOpen(root: ShadowRoot): void {
  root.querySelector<HTMLDialogElement>('dialog[open]')?.close();
}

function open(form: Form, dialog: HTMLDialogElement): void {
  // The element may have left the page while the form was on its way.
  if (dialog.open || !dialog.isConnected) return;
  if (form.model.trouble) void readCommune(form);
  dialog.showModal();
  focusHead(form);
  opened(form);
}

function closed(form: Form): void {
  clearReceipt(form);
  change(form, { leaving: false });
  tell(form, 'close');
}

/** The form as a part of the page, which is never closed. */
function mountInline(place: Place): FormPart {
  const form: Form = {
    place,
    box: document.createElement('div'),
    dialog: null,
    model: emptyModel,
    id: randomId(),
    draw,
    sending,
  };
  void comeIn(form);
  return { open: () => focusHead(form) };
}

/**
 * Takes the place of the page's own form once it is complete, unless someone
 * has begun to fill that one in: it does the whole job too.
 */
async function comeIn(form: Form): Promise<void> {
  const { host, root, link } = form.place;
  await start(form);
  if (host.matches(':focus-within') || link?.parentNode === null) return;
  root.querySelector('slot')?.replaceWith(form.box);
  opened(form);
}

async function start(form: Form): Promise<void> {
  follow(form);
  addEventListener('pagehide', () => clearReceipt(form));
  await readCommune(form, form.place.asked);
}

function opened(form: Form): void {
  tell(form, 'open');
  if (!form.tool) bringAloud(form);
  void tellRefusal(form);
}
