import { asking } from '../../state/letters/letters-page.ts';
import { letterText } from '../../state/letters/text.ts';

/** The heading of a list, and the button that asks for it anew. */
export function ListHead({ words, load }: { words: string; load: () => Promise<void> }) {
  return (
    <div class="title">
      <h1>{words}</h1>
      <button
        type="button"
        aria-disabled={asking.value}
        onClick={() => void (asking.value || load())}
      >
        {letterText.value.refresh}
      </button>
    </div>
  );
}
