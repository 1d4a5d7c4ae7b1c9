import type { Button } from '../../form/button.ts';
import { type Drawn, h } from '../../form/render.ts';

interface SheetProps {
  readonly name: string;
  /** What the button says that sends what was typed. */
  readonly action: string;
  readonly back?: Button;
  /** Takes what was typed, by the names of the fields. */
  readonly take: (typed: (name: string) => string) => void;
  readonly children: Drawn;
}

/** Fields to type into; Enter sends them, and the browser remembers none. */
export function Sheet({ name, action, back, take, children }: SheetProps) {
  const submit = (event: Event): void => {
    event.preventDefault();
    const typed = new FormData(event.currentTarget as HTMLFormElement);
    take((field) => String(typed.get(field) ?? '').trim());
  };
  return (
    <form class="sheet" key={name} autocomplete="off" novalidate onSubmit={submit}>
      <div class="body">{children}</div>
      <footer role="none">
        {back && (
          <button type="button" onClick={back[1]}>
            {back[0]}
          </button>
        )}
        <button>{action}</button>
      </footer>
    </form>
  );
}
