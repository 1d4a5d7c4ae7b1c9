import { adoptPartStyle } from '../adopt-part-style.ts';
import type { FormPart, Place } from '../form-part.ts';
import css from './frame.css?inline';
import { type FormEvent, readMessage } from './message.ts';

/**
 * What the page in the frame may do: run its script on its own origin, open
 * links beside this page, and print (`window.print` is a modal). Not: navigate
 * this page, send forms, download.
 */
const SANDBOX =
  'allow-scripts allow-same-origin allow-popups allow-popups-to-escape-sandbox allow-modals';

/**
 * Shows the form as a page of the server, in a frame that this page can see
 * nothing of. What this page put inside stays until the frame says that it is
 * there, which it never does where framing is refused.
 */
export function mountFrame(place: Place): FormPart {
  adoptPartStyle(place.root, css);
  const frame = document.createElement('iframe');
  frame.src = addressOf(place);
  frame.title = place.link?.textContent ?? '';
  frame.setAttribute('sandbox', SANDBOX);
  frame.allow = 'clipboard-write';
  frame.referrerPolicy = 'no-referrer';
  frame.inert = true;
  follow(place, frame);
  // When attributes have changed meanwhile another frame comes.
  if (place.link?.parentNode) place.root.prepend(frame);
  return { open: () => frame.focus() };
}

/** The page asks to be framed by this origin; the server looks whether the commune lists it. */
function addressOf({ host, server }: Place): string {
  const address = new URL(`${server}/rate/${host.getAttribute('commune')}`);
  const officer = host.getAttribute('officer');
  address.searchParams.set('frame', location.origin);
  if (host.lang) address.searchParams.set('lang', host.lang.split('-')[0] ?? '');
  if (officer !== null) address.searchParams.set('officer', officer);
  return address.href;
}

/** Hears the page in the frame, and nobody else, for as long as the frame stands. */
function follow({ host, root, server }: Place, frame: HTMLIFrameElement): void {
  addEventListener('message', function hear({ data, origin, source }) {
    if (!root.contains(frame)) return removeEventListener('message', hear);
    if (source !== frame.contentWindow || origin !== new URL(server).origin) return;
    const message = readMessage(data);
    if (message?.['nghe-dan'] === 'height') show(frame, message.height);
    else if (message) dispatch(host, message['nghe-dan']);
  });
}

function show(frame: HTMLIFrameElement, height: number): void {
  frame.height = `${Math.ceil(height)}`;
  frame.inert = false;
}

function dispatch(host: HTMLElement, event: FormEvent): void {
  host.dispatchEvent(new CustomEvent(`nghe-dan:${event}`, { bubbles: true, composed: true }));
}
