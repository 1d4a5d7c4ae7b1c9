import { fill } from '../../../shared/text/fill.ts';
import { groupVisitCode } from '../../../shared/token/visit-code.ts';
import { readableDate } from '../../form/readable-date.ts';
import { h } from '../../form/render.ts';
import { change, type Page } from '../page.ts';
import { text } from '../text.ts';

/** The reference, which nothing keeps but the citizen. */
export function SentScreen({ page }: { readonly page: Page }) {
  const { answer } = page.model;
  if (answer === null) return null;
  return (
    <section class="card" key="sent">
      <h2 tabindex={-1}>{text.sent}</h2>
      <p>{fill(text.sentText, { due: readableDate(answer.dueOn) })}</p>
      <p>
        {text.reference}
        <br />
        <strong class="fingerprint">{groupVisitCode(answer.reference)}</strong>
      </p>
      <p class="promises">{text.referenceNote}</p>
      <button class="main" onClick={() => change(page, { step: 'write', answer: null })}>
        {text.done}
      </button>
    </section>
  );
}
