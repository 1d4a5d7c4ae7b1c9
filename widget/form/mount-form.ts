import type { FormPart, Place } from '../form-part.ts';
import { drain } from '../outbox/outbox.ts';
import { randomId } from '../outbox/random-id.ts';
import { bringBy } from '../outbox/work-part.ts';
import { bringAloud } from './bring-aloud.ts';
import { bringStyle } from './bring-style.ts';
import { draw, focusHead } from './draw.tsx';
import { askToClose, change, type Form, tell } from './form.ts';
import { keepToItself } from './keep-to-itself.ts';
import { emptyModel } from './model.ts';
import { clearReceipt, follow, tellRefusal } from './posting.ts';
import { readCommune } from './read-commune.ts';
import { form as text } from './text.ts';

/**
 * Puts a form into the shadow root of an element: in a dialog, or in its place
 * on the page. Rejects when its style cannot be had.
 */
export async function mountForm(place: Place): Promise<FormPart> {
  await bringStyle(place.root);
  keepToItself(place.root);
  bringBy(place.part);
  void drain();
  return place.host.getAttribute('mode') === 'inline' ? mountInline(place) : mountDialog(place);
}

function mountDialog(place: Place): FormPart {
  const dialog = document.createElement('dialog');
  const form: Form = { place, box: dialog, dialog, model: emptyModel, id: randomId(), draw };
  dialog.setAttribute('aria-label', text.title);
  dialog.addEventListener('cancel', (event) => {
    event.preventDefault();
    askToClose(form);
  });
  dialog.addEventListener('close', () => closed(form));
  place.root.append(dialog);
  void start(form);
  return { open: () => open(form, dialog), close: () => dialog.close() };
}

function open(form: Form, dialog: HTMLDialogElement): void {
  if (dialog.open) return;
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
  };
  void comeIn(form);
  return { open: () => focusHead(form), close: () => undefined };
}

/**
 * Takes the place of the page's own form once it is complete, unless someone
 * has begun to fill that one in: it does the whole job too.
 */
async function comeIn(form: Form): Promise<void> {
  const { host, root } = form.place;
  await start(form);
  if (host.matches(':focus-within')) return;
  root.querySelector('slot')?.replaceWith(form.box);
  opened(form);
}

async function start(form: Form): Promise<void> {
  follow(form);
  addEventListener('pagehide', () => clearReceipt(form));
  await readCommune(form, form.place.asked);
  bringAloud(form);
}

function opened(form: Form): void {
  tell(form, 'open');
  void tellRefusal(form);
}
