import { useSignal } from '@preact/signals';
import { copy } from '../../state/commune/copy.ts';
import { communeText } from '../../state/commune/text.ts';

/** Copies what is shown, and says whether the browser let it. */
export function CopyButton({ content, label }: { content: string; label: string }) {
  const { invite: words } = communeText.value;
  const copied = useSignal<boolean | null>(null);
  return (
    <>
      <button
        type="button"
        class="strong"
        onClick={() => void copy(content).then((done) => (copied.value = done))}
      >
        {label}
      </button>
      <span role="status">
        {copied.value !== null && (copied.value ? words.copied : words.notCopied)}
      </span>
    </>
  );
}
