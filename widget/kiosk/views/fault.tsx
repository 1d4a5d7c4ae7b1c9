import { problemSentence } from '../../form/problem-sentence.ts';
import { fill } from '../../../shared/text/fill.ts';
import { h } from '../../form/render.ts';
import { text } from '../text.ts';

interface FaultProps {
  /** The code of what went wrong, if anything did. */
  readonly code: string | null;
  readonly seconds?: number;
}

/** What went wrong and what to do now; it takes the focus. */
export function Fault({ code, seconds = 0 }: FaultProps) {
  if (code === null) return null;
  return (
    <p class="alert" role="alert" tabIndex={-1}>
      {fill(sentenceOf(code), { seconds })}
    </p>
  );
}

function sentenceOf(code: string): string {
  if (code === 'storage') return text.stuck.storage;
  const own: Readonly<Record<string, string>> = text.fault;
  return own[code] ?? problemSentence(code);
}
