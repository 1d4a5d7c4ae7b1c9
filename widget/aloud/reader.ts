import type { Form } from '../form/form.ts';
import { language } from '../form/text.ts';
import { voiceOf } from '../form/voice-of.ts';
import { piecesOf } from './pieces.ts';

/** What reads a form aloud. */
export interface Reader {
  readonly form: Form;
  /** The screen that is being read. */
  body: Element | null;
}

/** Begins at the top of the screen, or stops. */
export function toggle(reader: Reader): void {
  if (reader.body) return stop(reader);
  const body = reader.form.box.querySelector('.body');
  if (body === null) return;
  reader.body = body;
  reader.form.draw(reader.form);
  read(reader, body, piecesOf(body));
}

export function stop(reader: Reader): void {
  if (reader.body === null) return;
  reader.body = null;
  speechSynthesis.cancel();
  reader.form.draw(reader.form);
}

/** Nothing is read of a screen that is gone. */
export function stopIfGone(reader: Reader): void {
  if (reader.body?.isConnected === false) stop(reader);
}

/** Piece by piece: long texts at once make some browsers fall silent. */
function read(reader: Reader, body: Element, [piece, ...rest]: readonly string[]): void {
  // A stopped piece ends too.
  if (reader.body !== body) return;
  if (piece === undefined || !body.isConnected) return stop(reader);
  const speech = new SpeechSynthesisUtterance(piece);
  speech.voice = voiceOf(speechSynthesis) ?? null;
  speech.lang = language.locale;
  speech.addEventListener('end', () => read(reader, body, rest));
  speech.addEventListener('error', () => read(reader, body, []));
  speechSynthesis.speak(speech);
}
