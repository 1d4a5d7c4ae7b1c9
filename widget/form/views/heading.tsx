import { type Drawn, h } from '../render.ts';

/** The heading of a screen, which takes the focus when the screen comes; officer and step are read after it. */
export function Heading({ children }: { readonly children: Drawn }) {
  return (
    <h2 tabIndex={-1} aria-describedby="who step">
      {children}
    </h2>
  );
}
