import { fill } from '../../../shared/text/fill.ts';
import { groupVisitCode } from '../../../shared/token/visit-code.ts';
import { h } from '../../form/render.ts';
import type { Found } from '../find-letters.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';
import { Keeping } from './keeping.tsx';

interface Props {
  readonly page: Page;
  readonly found: Found;
}

/** A code without a letter that can be read, and why that may be. */
export function NoLetter({ page, found: { code, state } }: Props) {
  const values = { code: groupVisitCode(code) };
  return (
    <section class="card" key={`none ${code}`}>
      {state === 'broken' ? (
        <p class="mistakes">{fill(text.broken, values)}</p>
      ) : (
        <div>
          <h2>{fill(text.noneTitle, values)}</h2>
          <p>{text.none}</p>
        </div>
      )}
      <Keeping page={page} code={code} />
    </section>
  );
}
