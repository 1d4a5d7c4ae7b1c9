import { type Drawn, h } from '../../form/render.ts';

/** What went wrong; takes the focus when it comes. */
export function Alert({ children }: { readonly children?: Drawn }) {
  return (
    <div class="mistakes" role="alert" tabindex={-1}>
      {children}
    </div>
  );
}
