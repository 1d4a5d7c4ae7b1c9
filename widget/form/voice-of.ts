import { language } from './text.ts';

/**
 * The voice that reads the form's language, if the device has one. A voice that
 * is somewhere on the net would be sent what the citizen answered.
 */
export function voiceOf(speech: SpeechSynthesis | undefined): SpeechSynthesisVoice | undefined {
  return speech
    ?.getVoices()
    .find(({ lang, localService }) => localService && lang.split(/[-_]/u)[0] === language.code);
}
