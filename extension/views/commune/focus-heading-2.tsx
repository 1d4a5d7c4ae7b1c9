function takeFocus(heading: HTMLElement | null): void {
  heading?.focus();
}

/** The heading of what a person has just brought about, within a section. */
export function FocusHeading2({ words }: { words: string }) {
  return (
    <h2 tabIndex={-1} ref={takeFocus}>
      {words}
    </h2>
  );
}
