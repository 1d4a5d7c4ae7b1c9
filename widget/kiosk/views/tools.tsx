import { Fragment, h } from '../../form/render.ts';
import { language } from '../../form/text.ts';
import { text } from '../text.ts';
import type { Props } from './props.ts';

/** The other languages at one touch, and a way out of the form that leaves nothing. */
export function Tools({ kiosk }: Props) {
  const { act, languages, model } = kiosk;
  const inForm = model.screen.at === 'form' && !kiosk.form.model.leaving;
  return (
    <Fragment>
      {inForm && (
        <button key="over" class="tool" onClick={() => act.startOver()}>
          {text.startOver}
        </button>
      )}
      {languages
        .filter(({ code }) => code !== language.code)
        .map(({ code, name }) => (
          <button key={code} class="tool" lang={code} onClick={() => act.speak(code)}>
            {name}
          </button>
        ))}
    </Fragment>
  );
}
