import { Fragment, h } from '../render.ts';
import type { Posting } from '../model.ts';
import { drop, keepOffDisk } from '../posting.ts';
import { form as text } from '../text.ts';
import type { Props } from './props.ts';

/** What can be done about a rating that waits: finish elsewhere, leave no trace here. */
export function Waiting({ form, posting }: Props & { readonly posting: Posting }) {
  const { commune } = form.model;
  const page = `${form.place.server}/rate/${commune?.id}`;
  return (
    <Fragment>
      <p>
        {text.elsewhere}{' '}
        <a href={page} target="_blank">
          {page}
        </a>
      </p>
      {posting.kept && (
        <p>
          <button onClick={() => keepOffDisk(form, posting)}>{text.shared}</button>
        </p>
      )}
      <p>
        <button onClick={() => drop(form, posting)}>{text.forget}</button>
      </p>
    </Fragment>
  );
}
