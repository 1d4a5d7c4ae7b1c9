import { fill } from '../../../shared/text/fill.ts';
import { askToClose } from '../form.ts';
import { Fragment, h } from '../render.ts';
import { form as text } from '../text.ts';
import { Lotus } from './lotus.tsx';
import type { Props } from './props.ts';

/** What this is, whose it is, how far one has come, and the way out. */
export function Header({ form, asking }: Props & { readonly asking: boolean }) {
  const { commune, step, steps } = form.model;
  const at = asking ? steps.indexOf(step) : -1;
  return (
    <Fragment>
      <header role="none">
        <Lotus />
        <p>
          <b>{text.title}</b>
          {commune?.name}
          {at >= 0 && (
            <Fragment>
              {' · '}
              <span id="step">{fill(text.step, { step: at + 1, steps: steps.length })}</span>
            </Fragment>
          )}
        </p>
        <span>{form.tool?.()}</span>
        {form.dialog && (
          <button aria-label={text.close} onClick={() => askToClose(form)}>
            ✕
          </button>
        )}
      </header>
      <div class="progress">
        {at >= 0 && steps.map((_, index) => <i class={index > at ? '' : 'done'} />)}
      </div>
    </Fragment>
  );
}
