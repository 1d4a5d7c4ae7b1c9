import { fingerprintOf } from '../../../shared/concern/fingerprint.ts';
import type { Letter } from '../../../shared/letter/letter.ts';
import { fill } from '../../../shared/text/fill.ts';
import { fromBase64url } from '../../../shared/token/base64url.ts';
import { h } from '../../form/render.ts';
import { language } from '../../form/text.ts';
import type { Found } from '../find-letters.ts';
import type { Page } from '../page.ts';
import { text } from '../text.ts';
import { AnswerForm } from './answer-form.tsx';
import { Keeping } from './keeping.tsx';

interface Props {
  readonly page: Page;
  readonly found: Extract<Found, { state: 'opened' }>;
}

/** A letter: of what kind, from whom, what it says, its signature, and the one answer to it. */
export function LetterCard({ page, found }: Props) {
  const { code, letter, signed } = found;
  return (
    <article class="card letter-paper" key={`letter ${code}`}>
      <h2>{text.kinds[letter.kind]}</h2>
      <p class="letter-from">
        <b>{writerOf(page, letter)}</b>
        <br />
        {fill(text.sentOn, { date: dayOf(letter) })}
      </p>
      <div class="letter-text">{letter.text}</div>
      <Signature letter={letter} signed={signed} />
      <button type="button" class="plain-button" onClick={() => print()}>
        {text.print}
      </button>
      <AnswerForm page={page} found={found} />
      <Keeping page={page} code={code} />
    </article>
  );
}

/** With its year, since letters are printed and kept. */
function dayOf({ sentOn }: Letter): string {
  const format = { day: 'numeric', month: 'long', year: 'numeric', timeZone: 'UTC' } as const;
  return new Date(sentOn).toLocaleDateString(language.locale, format);
}

function writerOf({ name }: Page, { officer }: Letter): string {
  if (officer === null) return fill(text.fromCommune, { commune: name });
  return fill(text.fromOfficer, officer);
}

/** People compare the mark of the key, as they do with Mặt trận's. */
function Signature({ letter, signed }: { readonly letter: Letter; readonly signed: boolean }) {
  if (!signed) return <p class="mistakes">{text.unsigned}</p>;
  const { x, y } = letter.key;
  const point = Uint8Array.of(4, ...fromBase64url(x), ...fromBase64url(y));
  return (
    <p class="hint">
      {text.signed} <code>{fingerprintOf(point)}</code>. {text.noSeal}
    </p>
  );
}
