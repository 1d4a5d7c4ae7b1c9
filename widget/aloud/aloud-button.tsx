import { h } from '../form/render.ts';
import { type Reader, toggle } from './reader.ts';
import { text } from './text.ts';

/** Reads the screen, or stops reading: a loudspeaker, a square while it reads. */
export function AloudButton({ reader }: { readonly reader: Reader }) {
  const isReading = reader.body !== null;
  return (
    <button
      class="aloud"
      aria-label={text.read}
      aria-pressed={String(isReading) as 'true' | 'false'}
      onClick={() => toggle(reader)}
    >
      <svg viewBox="0 0 24 24" aria-hidden="true">
        <path
          d={
            isReading
              ? 'M6 6h12v12h-12z'
              : 'M4 9.5h3.5l5-4v13l-5-4h-3.5zM16 9q2.5 3 0 6M18.5 6.5q5 5.5 0 11'
          }
        />
      </svg>
    </button>
  );
}
