import { bringPart } from './bring-part.ts';
import type { Form } from './form.ts';
import { voiceOf } from './voice-of.ts';

/** Filled in by the build: the digest of the part in the form's language. */
declare const ALOUD: string;

/** Brings the part that reads aloud once there is a voice for it; browsers find theirs after a while. */
export function bringAloud(form: Form): void {
  const { speechSynthesis } = window;
  const look = (): void => {
    if (!voiceOf(speechSynthesis)) return;
    speechSynthesis.removeEventListener('voiceschanged', look);
    bringPart(form, 'aloud', ALOUD);
  };
  speechSynthesis?.addEventListener?.('voiceschanged', look);
  look();
}
