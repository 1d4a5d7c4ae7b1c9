import { adoptStyle } from '../adopt-style.ts';
import type { FormPart, Place } from '../form-part.ts';
import { drain } from '../outbox/outbox.ts';
import { bringFrame } from './bring-frame.ts';
import { draw, focusHead } from './draw.tsx';
import { askToClose, change, type Form, show, tell } from './form.ts';
import css from './form.css?inline';
import { emptyModel } from './model.ts';
import { restart } from './moves.ts';
import { follow, tellRefusal } from './posting.ts';
import { readCommune } from './read-commune.ts';
import { form as text } from './text.ts';

/**
 * Puts a form into the shadow root of an element: in a dialog, in its place on
 * the page, or there in a frame. Rejects when the frame cannot come.
 */
export function mountForm(place: Place): FormPart | Promise<FormPart> {
  const mode = place.host.getAttribute('mode');
  if (mode === 'frame') return bringFrame(place);
  adoptStyle(place.root, css);
  void drain();
  return mode === 'inline' ? mountInline(place) : mountDialog(place);
}

function mountDialog(place: Place): FormPart {
  const dialog = document.createElement('dialog');
  const form: Form = { place, box: dialog, dialog, model: emptyModel, draw };
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

/** A receipt is not left for the next person who opens the form. */
function closed(form: Form): void {
  const { model } = form;
  show(form, typeof model.posting?.state === 'object' ? restart(model) : model);
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
  const { host, root, link } = form.place;
  await start(form);
  if (host.matches(':focus-within') || link?.parentNode === null) return;
  root.querySelector('slot')?.replaceWith(form.box);
  opened(form);
}

function start(form: Form): Promise<void> {
  follow(form);
  return readCommune(form, form.place.asked);
}

function opened(form: Form): void {
  tell(form, 'open');
  void tellRefusal(form);
}
