function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}

/** The heading of a result, read out when it appears. */
export function FocusHeading({ words }: { words: string }) {
  return (
    <h2 tabIndex={-1} ref={takeFocus}>
      {words}
    </h2>
  );
}
