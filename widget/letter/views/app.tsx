import { h } from '../../form/render.ts';
import type { Found } from '../find-letters.ts';
import { look } from '../look.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';
import { CodeForm } from './code-form.tsx';
import { LetterCard } from './letter-card.tsx';
import { NoLetter } from './no-letter.tsx';

interface Props {
  readonly page: Page;
}

/** What there is for each code that is known here, and a field for another one. */
export function App({ page }: Props) {
  const { codes, found, trouble } = page.model;
  return [
    codes.length > 0 && found === null && trouble === null && (
      <p role="status" key="looking">
        {text.looking}
      </p>
    ),
    trouble && <Trouble page={page} />,
    (found ?? []).map((one) => <Card page={page} found={one} />),
    <CodeForm page={page} />,
  ];
}

function Card({ page, found }: Props & { readonly found: Found }) {
  return found.state === 'opened' ? (
    <LetterCard page={page} found={found} />
  ) : (
    <NoLetter page={page} found={found} />
  );
}

function Trouble({ page }: Props) {
  return (
    <div class="mistakes" role="alert" tabindex={-1} key="trouble">
      <p>{page.model.trouble}</p>
      <button type="button" class="button" onClick={() => look(page)}>
        {text.retry}
      </button>
    </div>
  );
}
