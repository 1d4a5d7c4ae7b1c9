import { html } from 'hono/html';
import type { CodeCount } from '../../shared/contract/code.ts';
import { fill } from '../../shared/text/fill.ts';
import { type Language, textIn } from './language.ts';
import type { Html } from './layout.ts';

/** How many visit codes were handed out, a line for each kind of issuer. */
export function codeLines(codes: readonly CodeCount[], language: Language): readonly Html[] {
  const { board: text } = textIn(language);
  return codes.map(({ issuer, issued, used, disputed }) => {
    const parts = [
      fill(text.codesIssued[issuer], { issued }),
      used === null ? '' : fill(text.codesUsed, { used }),
      disputed === null ? '' : fill(text.codesDisputed, { disputed }),
    ];
    return html`<p class="hint">${parts.filter(Boolean).join(' ')}</p>`;
  });
}
