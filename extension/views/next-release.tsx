import { dayWords } from '../state/moment-words.ts';
import { language } from '../state/language.ts';
import { text } from '../state/text.ts';

/** When the sealed box opens next. */
export function NextRelease({ at }: { at: string }) {
  return (
    <p class="next-release">
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <rect x="3" y="9" width="18" height="11" rx="2" />
        <path d="M8 9V4h8v5M8 13h8" />
      </svg>
      <span>
        {text.value.extension.nextRelease}:{' '}
        <time dateTime={at}>{dayWords(at, language.value)}</time>
      </span>
    </p>
  );
}
