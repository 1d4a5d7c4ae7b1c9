import { useSignal } from '@preact/signals';
import { useLayoutEffect, useRef } from 'preact/hooks';

interface Props {
  /** On the button that is there at first, and how that looks. */
  readonly label: string;
  readonly look?: 'strong' | 'quiet';
  /** What is asked after a press, and the two answers. */
  readonly question: string;
  readonly yes: string;
  readonly no: string;
  /** Whether something is under way, so that nothing else may begin. */
  readonly busy: boolean;
  readonly act: () => void;
}

/**
 * A button for what cannot be taken back: a press asks, a yes does it. The
 * focus goes to the no, so that pressing twice does nothing, and comes back.
 */
export function SecondThought({ label, look, question, yes, no, busy, act }: Props) {
  const asked = useSignal(false);
  const refused = useRef(false);
  const opener = useRef<HTMLButtonElement>(null);
  const wayBack = useRef<HTMLButtonElement>(null);
  useLayoutEffect(() => {
    if (asked.value) wayBack.current?.focus();
    else if (refused.current) opener.current?.focus();
  }, [asked.value]);
  const refuse = () => {
    refused.current = true;
    asked.value = false;
  };
  if (!asked.value) {
    const ask = () => (asked.value = !busy);
    return (
      <button ref={opener} type="button" class={look} aria-disabled={busy} onClick={ask}>
        {label}
      </button>
    );
  }
  return (
    <div class="second-thought" role="group" aria-label={label}>
      <p>{question}</p>
      <button type="button" aria-disabled={busy} onClick={() => busy || act()}>
        {yes}
      </button>
      <button ref={wayBack} type="button" class="strong" onClick={refuse}>
        {no}
      </button>
    </div>
  );
}
