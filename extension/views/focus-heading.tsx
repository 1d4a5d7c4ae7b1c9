function takeFocus(heading: HTMLElement | null): void {
  heading?.focus({ preventScroll: true });
}

/** A heading that is read out when it appears, where a page changes under the reader. */
export function FocusHeading({ words }: { words: string }) {
  return (
    <h1 tabIndex={-1} ref={takeFocus}>
      {words}
    </h1>
  );
}
