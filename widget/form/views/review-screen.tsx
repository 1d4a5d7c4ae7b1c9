import type { Commune } from '../../../shared/contract/commune.ts';
import { fill } from '../../../shared/text/fill.ts';
import { show } from '../form.ts';
import { edit } from '../moves.ts';
import { readableDate } from '../readable-date.ts';
import { Fragment, h } from '../render.ts';
import { reviewRows } from '../review-rows.ts';
import { form as text } from '../text.ts';
import { Heading } from './heading.tsx';
import type { Props } from './props.ts';

/**
 * Who sees the answers, when, and that no name goes along; then each with a way
 * to change it. A visit code is good for its officer alone.
 */
export function ReviewScreen({ form, commune }: Props & { readonly commune: Commune }) {
  const { thresholds, nextRelease } = commune;
  const { posting } = form.model;
  const values = { total: thresholds.total, date: readableDate(nextRelease) };
  return (
    <Fragment>
      <Heading>{posting ? text.sending : text.review}</Heading>
      <div class="promises">
        {text.promises.map(([title, promise]) => (
          <p>
            <b>{title}</b> {fill(promise, values)}
          </p>
        ))}
      </div>
      {reviewRows(form.model, commune).map(([step, title, lines]) => (
        <section>
          <h3>{title}</h3>
          {!posting && !(step === 'officer' && form.place.right) && (
            <button
              aria-label={`${text.change}: ${title}`}
              onClick={() => show(form, edit(form.model, step))}
            >
              {text.change}
            </button>
          )}
          {lines.map((line) => line && <p>{line}</p>)}
        </section>
      ))}
    </Fragment>
  );
}
