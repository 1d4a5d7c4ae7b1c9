import { h } from '../../form/render.ts';
import { keep } from '../look.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';

interface Props {
  readonly page: Page;
  readonly code: string;
}

/** Whether this device keeps the code, which is for its owner to choose. */
export function Keeping({ page, code }: Props) {
  const isKept = page.model.kept.some((known) => known.code === code);
  return (
    <div class="keeping">
      <p class="hint" role="status">
        {page.model.said ?? (isKept ? text.kept : text.keepText)}
      </p>
      <button type="button" class="plain-button" onClick={() => keep(page, code, !isKept)}>
        {isKept ? text.forget : text.keep}
      </button>
    </div>
  );
}
