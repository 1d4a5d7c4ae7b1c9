import type { Button } from '../button.ts';
import { type Drawn, Fragment, h } from '../render.ts';

interface FrameProps {
  /** Tells one screen from another: a new one begins at its top. */
  readonly name: string;
  /** The one that leads on comes last. */
  readonly buttons: readonly Button[];
  readonly children: Drawn;
}

/** What scrolls, and below it the buttons, in reach of the thumb. Nothing can be done only while loading. The page's own head and foot are elsewhere. */
export function Frame({ name, buttons, children }: FrameProps) {
  return (
    <Fragment>
      <div class="body" key={name}>
        {children}
      </div>
      <footer key={name} role="none">
        {buttons.map(([label, act]) => (
          <button onClick={act}>{label}</button>
        ))}
      </footer>
    </Fragment>
  );
}
