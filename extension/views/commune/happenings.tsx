import { useLayoutEffect, useRef } from 'preact/hooks';
import { busy, notice, trouble } from '../../state/commune/attempt.ts';
import { section } from '../../state/commune/sections.ts';
import { communeText } from '../../state/commune/text.ts';
import { troubleText } from '../../state/text.ts';

/** What was done, what went wrong, what is under way. */
export function Happenings() {
  return (
    <>
      <p role="alert" class={trouble.value === null ? 'unseen' : 'trouble'}>
        {troubleWords()}
      </p>
      <Done />
      <p role="status" class={busy.value ? 'note working' : 'unseen'}>
        {busy.value && communeText.value.working}
      </p>
    </>
  );
}

function troubleWords(): string | null {
  if (trouble.value === null) return null;
  if (trouble.value !== 'unsure') return troubleText(trouble.value);
  const { keys, unsure } = communeText.value;
  return section.value === 'keys' ? keys.lost : unsure;
}

/** Takes the focus when what was pressed is gone: it would fall back to the page's beginning. */
function Done() {
  const box = useRef<HTMLDivElement>(null);
  const done = notice.value;
  useLayoutEffect(() => {
    // What was pressed goes in the same drawing, maybe after this; a Tab must find the focus here.
    if (done !== null) queueMicrotask(() => isFocusLost() && box.current?.focus());
  }, [done]);
  return (
    <div ref={box} role="status" tabIndex={-1} class={done === null ? 'unseen' : 'done'}>
      {done !== null && <p>{done.words}</p>}
      {done?.undo && (
        <button type="button" aria-disabled={busy.value} onClick={() => void done.undo?.()}>
          {communeText.value.undo}
        </button>
      )}
    </div>
  );
}

function isFocusLost(): boolean {
  return document.activeElement === null || document.activeElement === document.body;
}
