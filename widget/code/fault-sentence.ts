import { problemSentence } from '../form/problem-sentence.ts';
import { text } from './text.ts';

/** What people read about why a code was not opened. */
export function faultSentence(code: string): string {
  if (code === 'offline' || code === 'untrue' || code === 'mistyped') return text[code];
  return problemSentence(code);
}
